// Generated from schemas/sla.schema.json by scripts/generate.mjs. Do not edit.


/**
 * A person: just the name, or the name with title, team and e-mail address.
 */
export type Person = (string | {
/**
 * The name as it is displayed. If absent it is made from the short name.
 */
readonly name?: string
/**
 * The position in the company.
 */
readonly title?: string
/**
 * The team the person belongs to.
 */
readonly team?: string
/**
 * Where the person is reached.
 */
readonly email?: string
/**
 * The day on which the person leaves or left. Whatever they own then needs somebody else.
 */
readonly left?: string
})
/**
 * What a word means in this company: just the meaning, or the meaning with the criteria by which both teams decide whether something counts.
 */
export type Definition = (string | {
/**
 * The term as it is displayed. If absent it is made from the short name; mql, sql, sal and sdr appear in capitals.
 */
readonly name?: string
/**
 * What the term means, so plainly that a newcomer decides the same way.
 */
readonly meaning: string
/**
 * What must be true for something to count. Each point is checked with yes or no.
 * 
 * Items: Text for people to read, in one line or several. Markdown works. [[mql]] names a defined term, {{ goals.revenue }} puts in a computed value; text that begins with either needs quotes.
 */
readonly criteria?: readonly string[]
/**
 * What rules something out, even if the criteria are met.
 * 
 * Items: Text for people to read, in one line or several. Markdown works. [[mql]] names a defined term, {{ goals.revenue }} puts in a computed value; text that begins with either needs quotes.
 */
readonly disqualifiers?: readonly string[]
/**
 * The qualifying questions Sales asks. bant: budget, authority, need, timeline. meddic: metrics, economic buyer, decision criteria and process, pain, champion. champ: challenges, authority, money, priority. custom: your own, written as criteria.
 */
readonly framework?: ("bant" | "meddic" | "champ" | "custom")
readonly score?: Score
/**
 * The person who decides in doubt whether something counts.
 */
readonly owner?: string
})
/**
 * How often something happens, or the period to which figures belong.
 */
export type Cadence = ("day" | "business day" | "week" | "two weeks" | "month" | "quarter" | "half year" | "year" | "daily" | "weekly" | "2 weeks" | "monthly" | "quarterly" | "yearly")
/**
 * A promise of one team to another: a number, a defined term and a time limit.
 */
export type Commitment = (CommitmentVolume | CommitmentResponse | CommitmentFollowUp | CommitmentConversion | CommitmentFeedback | CommitmentReport | CommitmentCustom)

/**
 * An agreement between the teams that win customers together, normally Marketing and Sales: who promises what to whom, in numbers, and by when. Keys that begin with x- are yours: they are allowed everywhere and ignored.
 */
export interface SlaFile {
/**
 * The version of this language. It is 1.
 */
readonly sla: 1
/**
 * What the agreement is called.
 */
readonly title?: string
/**
 * The agreement's own version, of your choice. It is compared as it is written: 2026.10 is not 2026.1.
 */
readonly version?: (string | number)
/**
 * Where the agreement stands: draft (if absent), proposed, active or retired. An active one needs valid and the approval of every team lead.
 */
readonly status?: ("draft" | "proposed" | "active" | "retired")
readonly valid?: Valid
/**
 * The agreement in a few sentences, for those who read no further.
 */
readonly summary?: string
/**
 * The language of the rendered agreement: en (if absent), es or pt. The keys in this file stay English.
 */
readonly language?: ("en" | "es" | "pt")
/**
 * The person who keeps the agreement up to date.
 */
readonly owner?: string
/**
 * The currency of every amount of money in the agreement, by its three-letter code. Needed as soon as money is used.
 */
readonly currency?: string
readonly calendar?: Calendar
/**
 * One or more .sla.yaml files whose teams, people, definitions, personas, segments, capacity, reports, meetings and calendar are used here too. What is written here wins.
 */
readonly extends?: (string | readonly string[])
/**
 * true for a file that is no agreement and only holds what others use with extends.
 */
readonly library?: boolean
/**
 * The teams between which the agreement is made, two or more. Each commits to something.
 */
readonly teams?: {
readonly [k: string]: Team
}
/**
 * The people who are named anywhere in the agreement, each once.
 */
readonly people?: {
readonly [k: string]: Person
}
/**
 * The words both teams use, defined so plainly that they decide the same way: lead, MQL, SQL, customer … Everything the funnel, the commitments and the hand-offs speak of is defined here.
 */
readonly definitions?: {
readonly [k: string]: Definition
}
/**
 * The ideal buyers, described concretely.
 */
readonly personas?: {
readonly [k: string]: Persona
}
readonly goals?: Goals
/**
 * What past periods achieved: the evidence for the rates, for whether the goals are within reach, and for how well the commitments are kept.
 */
readonly history?: readonly HistoryRow[]
readonly funnel?: Funnel
/**
 * Parts of the business with numbers of their own, such as regions or product lines. Their shares of the revenue goal make 100%.
 */
readonly segments?: {
readonly [k: string]: Segment
}
/**
 * How much selling time each team has. It is checked before promises are made: people, hours, and minutes a touch takes.
 */
readonly capacity?: {
readonly [k: string]: TeamCapacity
}
/**
 * What each team promises the other: a number, a defined term and a time limit. Both sides commit. None yet is {}.
 */
readonly commitments?: {
readonly [k: string]: Commitment
}
/**
 * The moments at which something changes hands between the teams.
 */
readonly handoffs?: {
readonly [k: string]: Handoff
}
/**
 * Who does the work behind the commitments, who answers for it, who is asked and who is told.
 */
readonly responsibilities?: {
readonly [k: string]: Responsibility
}
/**
 * The reports by which both sides see where they stand. Usual are progress, speed, depth and a summary for the leadership.
 */
readonly reports?: {
readonly [k: string]: Report
}
/**
 * The meetings in which the teams talk about the numbers.
 */
readonly meetings?: {
readonly [k: string]: Meeting
}
readonly review?: Review
/**
 * Who has said yes to which version.
 */
readonly approvals?: readonly Approval[]
/**
 * What changed from version to version.
 */
readonly changes?: readonly Change[]
}
/**
 * The time in which the agreement is in force; both days count.
 */
export interface Valid {
/**
 * First day on which the agreement is in force.
 */
readonly from: string
/**
 * Last day on which the agreement is in force.
 */
readonly to: string
}
/**
 * The working time by which business minutes, hours and days are counted: hours of the day, days of the week, minus holidays. Needed as soon as a time limit says business.
 */
export interface Calendar {
/**
 * The time zone in which the hours are meant. Summer time is taken care of.
 */
readonly timezone?: string
/**
 * When people work on a working day; a list where there is a break.
 */
readonly hours?: (string | readonly string[])
/**
 * The days of the week on which people work. Monday to Friday if absent.
 */
readonly workdays?: readonly ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[]
/**
 * Days on which nobody works, so the business clock stands still.
 * 
 * Items: A day, written year-month-day.
 */
readonly holidays?: readonly string[]
}
/**
 * A team that takes part in the agreement.
 */
export interface Team {
/**
 * The name as it is displayed. If absent it is made from the short name.
 */
readonly name?: string
/**
 * The person who leads the team and approves the agreement for it.
 */
readonly lead?: string
}
/**
 * Points for what a lead is and does, and the sum from which it counts.
 */
export interface Score {
/**
 * The number of points from which the lead counts.
 */
readonly "at-least": number
/**
 * How many points each trait or action gives. Write them in your own words; a minus takes points away.
 */
readonly points: {
/**
 * A number in plain digits, with a point before the decimals.
 */
readonly [k: string]: number
}
}
/**
 * An ideal buyer, described so concretely that both teams would recognise them.
 */
export interface Persona {
/**
 * What you call this buyer.
 */
readonly name?: string
/**
 * Who this is, in a sentence or two.
 */
readonly description?: string
/**
 * Industries in which this buyer works: a list, or one in words.
 */
readonly industries?: (readonly string[] | string)
/**
 * Positions this buyer holds: a list, or one in words.
 */
readonly roles?: (readonly string[] | string)
/**
 * Size of the company this buyer works for.
 */
readonly "company-size"?: (string | number)
/**
 * What keeps this buyer awake: a list, or one in words.
 */
readonly pains?: (readonly string[] | string)
/**
 * What this buyer wants to achieve: a list, or one in words.
 */
readonly goals?: (readonly string[] | string)
}
/**
 * What the company wants to reach together, in money. From revenue, share and average deal follows how many customers are needed, and from those every number up the funnel. Goals hold best when they rest on what was reached before.
 */
export interface Goals {
readonly period: Cadence
/**
 * New revenue the company wants in the period.
 */
readonly revenue?: number
/**
 * The part of the revenue that starts with Marketing. Customers needed = revenue × this share ÷ average deal, rounded up.
 */
readonly "marketing-share"?: string
/**
 * What one sale brings on average.
 */
readonly "average-deal"?: number
/**
 * New customers needed in the period. Need not be written: it is computed from revenue, share and average deal; if written, it is checked against them.
 */
readonly customers?: number
readonly "deal-period"?: Cadence
/**
 * Average length of a customer's engagement.
 */
readonly lifetime?: string
/**
 * What a customer brings over the whole engagement. Need not be written: it is average deal × lifetime ÷ deal period; if written, it is checked.
 */
readonly "lifetime-value"?: number
/**
 * What is left of the revenue after the direct costs of delivering. Without it, return and ratio count the whole revenue.
 */
readonly "gross-margin"?: string
/**
 * What marketing and sales spend in the period, together.
 */
readonly cost?: number
/**
 * The day by which the goal is to be reached.
 */
readonly due?: string
}
/**
 * What one past period achieved.
 */
export interface HistoryRow {
/**
 * Which period: as long as the funnel's, in order, each only once.
 */
readonly period: (string | number)
/**
 * The segment this row is about; without it the row is about everything.
 */
readonly segment?: string
/**
 * Revenue reached in the period.
 */
readonly revenue?: number
/**
 * How many reached each stage in the period. Rates are judged by these.
 */
readonly volumes?: {
/**
 * A whole number in plain digits: no thousands separators, no k.
 */
readonly [k: string]: number
}
/**
 * Share of cases in which each commitment was kept.
 */
readonly kept?: {
/**
 * A percentage, always with its %: 8% or 12.5%.
 */
readonly [k: string]: string
}
}
/**
 * The way from the first touch to the signed customer, stage by stage. What is not written is computed where the rest determines it; what is written is checked.
 */
export interface Funnel {
readonly period?: Cadence
/**
 * The stages in order, first touch first. Each is a term from definitions. A stage may state volume, rate, both or neither; the first has no rate and no lag.
 */
readonly stages: {
readonly [k: string]: Stage
}
}
/**
 * One stage of the funnel.
 */
export interface Stage {
/**
 * How many reach this stage in the period. Need not be written where it follows from the stage before and the rate, or from the stage after.
 */
readonly volume?: number
/**
 * The share of the stage before that reaches this one, or a range if you are not sure. The first stage has none.
 */
readonly rate?: string
/**
 * The person who answers for this stage.
 */
readonly owner?: string
/**
 * Average time since the stage before, in days, weeks or months. What comes in later than this before the end can no longer become a customer in time.
 */
readonly lag?: string
/**
 * true where one of the stage before may become several here (several contacts of one account), so that a rate over 100% is meant.
 */
readonly expanding?: boolean
}
/**
 * A part of the business with its own numbers: a region, a product line, a channel. It inherits the goals and the rates of the funnel and states what differs.
 */
export interface Segment {
/**
 * The name as it is displayed. If absent it is made from the short name.
 */
readonly name?: string
/**
 * The part of the revenue goal that this segment brings. All segments together make 100%.
 */
readonly "revenue-share": string
/**
 * What one sale brings on average in this segment. The goals' if absent.
 */
readonly "average-deal"?: number
/**
 * The part of this segment's revenue that starts with Marketing. The goals' if absent.
 */
readonly "marketing-share"?: string
/**
 * The rates of this segment where they differ from the funnel's: the share of the stage before that reaches the stage.
 */
readonly rates?: {
/**
 * A percentage with its %, or a range with the lower end first.
 */
readonly [k: string]: string
}
}
/**
 * The selling time a team has. Promised follow-ups are checked against it.
 */
export interface TeamCapacity {
/**
 * How many people make the touches. New people count for less until they know the business.
 */
readonly people: number
/**
 * Hours a week in which one of them really sells: only a part of the working time.
 */
readonly "hours-per-week": number
readonly "minutes-each"?: MinutesEach
}
/**
 * Minutes that one touch of each kind takes: call, voicemail, email, social, meeting, message.
 */
export interface MinutesEach {
/**
 * A telephone call, answered or not. Minutes that one takes.
 */
readonly call?: number
/**
 * A message left on the voicemail. Minutes that one takes.
 */
readonly voicemail?: number
/**
 * An e-mail written to this lead, not a newsletter. Minutes that one takes.
 */
readonly email?: number
/**
 * A message or an invitation on a social network. Minutes that one takes.
 */
readonly social?: number
/**
 * A meeting, in person or online. Minutes that one takes.
 */
readonly meeting?: number
/**
 * A text or chat message. Minutes that one takes.
 */
readonly message?: number
}
/**
 * A team delivers a number of something every period. Promised is what the other side receives, not what was done for it.
 */
export interface CommitmentVolume {
/**
 * The team that makes this commitment.
 */
readonly by: string
/**
 * The person who answers for the commitment being kept. A name, not a department.
 */
readonly owner?: string
/**
 * volume: a number of something every period, for example 250 qualified leads a month.
 */
readonly kind: "volume"
/**
 * The team to which the commitment is made. May be left out when there are only two teams.
 */
readonly to?: string
/**
 * The term that is delivered and counted, usually a stage of the funnel.
 */
readonly of: string
/**
 * How many are promised in each period. Checked against what the goals need.
 */
readonly count?: number
/**
 * Instead of a number of items, their worth: number × close rate × average deal.
 */
readonly value?: number
readonly every?: Cadence
/**
 * What each of them must come with to count, beyond the definition.
 * 
 * Items: Text for people to read, in one line or several. Markdown works. [[mql]] names a defined term, {{ goals.revenue }} puts in a computed value; text that begins with either needs quotes.
 */
readonly quality?: readonly string[]
/**
 * The segment to which the commitment applies; without it, to all.
 */
readonly segment?: string
/**
 * The reason behind the commitment, for those who have to keep it.
 */
readonly why?: string
/**
 * The report that shows whether the commitment is kept.
 */
readonly "measured-by"?: string
readonly "on-miss"?: OnMiss
}
/**
 * What happens when a commitment is missed: who is told, and what is done. Best in steps, and about the issue rather than the people.
 */
export interface OnMiss {
/**
 * The person or team to be told, or a list of them.
 */
readonly "escalate-to"?: (string | readonly string[])
/**
 * What is done then.
 */
readonly action?: string
}
/**
 * A team contacts each one within a time. From minutes to three days: both exist. In business time the clock stands still outside working hours.
 */
export interface CommitmentResponse {
/**
 * The team that makes this commitment.
 */
readonly by: string
/**
 * The person who answers for the commitment being kept. A name, not a department.
 */
readonly owner?: string
/**
 * response: first contact with each one within a time.
 */
readonly kind: "response"
/**
 * The team to which the commitment is made. May be left out when there are only two teams.
 */
readonly to?: string
/**
 * The term that is contacted.
 */
readonly of: string
/**
 * The longest time until the first contact. Outside working hours a limit in plain minutes can hardly be kept: say business minutes.
 */
readonly within: string
/**
 * Share of the cases in which the limit must be kept. All of them (100%) if absent.
 */
readonly "at-least"?: string
/**
 * When the clock starts: at the handoff (if absent), or at the creation of the lead.
 */
readonly starts?: ("handoff" | "creation")
/**
 * When the clock stops: at the first attempt (if absent), or at the first real conversation.
 */
readonly stops?: ("attempt" | "conversation")
/**
 * The segment to which the commitment applies; without it, to all.
 */
readonly segment?: string
/**
 * The reason behind the commitment, for those who have to keep it.
 */
readonly why?: string
/**
 * The report that shows whether the commitment is kept.
 */
readonly "measured-by"?: string
readonly "on-miss"?: OnMiss
}
/**
 * A team tries a number of times, by different channels, before giving up. The time this takes is checked against its capacity.
 */
export interface CommitmentFollowUp {
/**
 * The team that makes this commitment.
 */
readonly by: string
/**
 * The person who answers for the commitment being kept. A name, not a department.
 */
readonly owner?: string
/**
 * follow-up: a number of calls and messages before giving up.
 */
readonly kind: "follow-up"
/**
 * The team to which the commitment is made. May be left out when there are only two teams.
 */
readonly to?: string
/**
 * The term that is followed up.
 */
readonly of: string
readonly touches: Touches
/**
 * All touches together. Need not be written; if written, it is checked against the sum.
 */
readonly total?: number
/**
 * The time in which all touches are made.
 */
readonly within?: string
/**
 * Share of the cases in which the limit must be kept. All of them (100%) if absent.
 */
readonly "at-least"?: string
/**
 * The segment to which the commitment applies; without it, to all.
 */
readonly segment?: string
/**
 * The reason behind the commitment, for those who have to keep it.
 */
readonly why?: string
/**
 * The report that shows whether the commitment is kept.
 */
readonly "measured-by"?: string
readonly "on-miss"?: OnMiss
}
/**
 * How many touches of each kind: call, voicemail, email, social, meeting, message.
 */
export interface Touches {
/**
 * A telephone call, answered or not. How many of them.
 */
readonly call?: number
/**
 * A message left on the voicemail. How many of them.
 */
readonly voicemail?: number
/**
 * An e-mail written to this lead, not a newsletter. How many of them.
 */
readonly email?: number
/**
 * A message or an invitation on a social network. How many of them.
 */
readonly social?: number
/**
 * A meeting, in person or online. How many of them.
 */
readonly meeting?: number
/**
 * A text or chat message. How many of them.
 */
readonly message?: number
}
/**
 * A team turns a share of one thing into another, for example qualified leads into customers.
 */
export interface CommitmentConversion {
/**
 * The team that makes this commitment.
 */
readonly by: string
/**
 * The person who answers for the commitment being kept. A name, not a department.
 */
readonly owner?: string
/**
 * conversion: a share that is turned into the next stage.
 */
readonly kind: "conversion"
/**
 * The team to which the commitment is made. May be left out when there are only two teams.
 */
readonly to?: string
/**
 * The term that is turned.
 */
readonly of: string
/**
 * The term it is turned into: a later stage.
 */
readonly into: string
/**
 * The share that is turned. Checked against the rates of the funnel between the two stages.
 */
readonly rate: string
readonly every?: Cadence
/**
 * The segment to which the commitment applies; without it, to all.
 */
readonly segment?: string
/**
 * The reason behind the commitment, for those who have to keep it.
 */
readonly why?: string
/**
 * The report that shows whether the commitment is kept.
 */
readonly "measured-by"?: string
readonly "on-miss"?: OnMiss
}
/**
 * A team returns each rejected one with a reason, within a time, so that no lead is in limbo and the other side learns.
 */
export interface CommitmentFeedback {
/**
 * The team that makes this commitment.
 */
readonly by: string
/**
 * The person who answers for the commitment being kept. A name, not a department.
 */
readonly owner?: string
/**
 * feedback: each rejected one back with a reason within a time, so that none is in limbo.
 */
readonly kind: "feedback"
/**
 * The team to which the commitment is made. May be left out when there are only two teams.
 */
readonly to?: string
/**
 * The term that is given back.
 */
readonly of: string
/**
 * The longest time until it is back with its reason. Should agree with the hand-off.
 */
readonly within: string
/**
 * Share of the cases in which the limit must be kept. All of them (100%) if absent.
 */
readonly "at-least"?: string
/**
 * Which outcomes come back with a reason. Only rejected if absent; why leads were won matters too.
 */
readonly outcomes?: readonly ("rejected" | "lost" | "won")[]
/**
 * The reason behind the commitment, for those who have to keep it.
 */
readonly why?: string
/**
 * The report that shows whether the commitment is kept.
 */
readonly "measured-by"?: string
readonly "on-miss"?: OnMiss
}
/**
 * A team delivers a report that is declared under reports.
 */
export interface CommitmentReport {
/**
 * The team that makes this commitment.
 */
readonly by: string
/**
 * The person who answers for the commitment being kept. A name, not a department.
 */
readonly owner?: string
/**
 * report: a report, delivered as declared.
 */
readonly kind: "report"
/**
 * The team to which the commitment is made. May be left out when there are only two teams.
 */
readonly to?: string
/**
 * The report that is delivered, from reports.
 */
readonly report: string
/**
 * The reason behind the commitment, for those who have to keep it.
 */
readonly why?: string
/**
 * The report that shows whether the commitment is kept.
 */
readonly "measured-by"?: string
readonly "on-miss"?: OnMiss
}
/**
 * Anything else a team promises. It holds best with a number and a limit: target, and every or within.
 */
export interface CommitmentCustom {
/**
 * The team that makes this commitment.
 */
readonly by: string
/**
 * The person who answers for the commitment being kept. A name, not a department.
 */
readonly owner?: string
/**
 * custom: anything else, in your own words, with a number and a limit.
 */
readonly kind: "custom"
/**
 * The team to which the commitment is made. May be left out when there are only two teams.
 */
readonly to?: string
/**
 * What is promised, in a sentence.
 */
readonly statement: string
/**
 * The number that is promised: a count, an amount of money or a percentage.
 */
readonly target?: (number | string)
/**
 * What the number counts.
 */
readonly unit?: string
readonly every?: Cadence
/**
 * How long it may take. Say either this or every.
 */
readonly within?: string
/**
 * The reason behind the commitment, for those who have to keep it.
 */
readonly why?: string
/**
 * The report that shows whether the commitment is kept.
 */
readonly "measured-by"?: string
readonly "on-miss"?: OnMiss
}
/**
 * The moment at which something changes hands: when, with what information, in how long it is accepted, and what happens if not.
 */
export interface Handoff {
/**
 * The term that is handed over.
 */
readonly of: string
/**
 * What it is called once it is accepted.
 */
readonly becomes?: string
/**
 * The team that hands over. With two teams one side is enough.
 */
readonly gives?: string
/**
 * The team that takes over. With two teams one side is enough.
 */
readonly receives?: string
/**
 * The person who sees to it that nothing is lost between the teams.
 */
readonly owner?: string
/**
 * What must be true for the hand-off to take place.
 * 
 * Items: Text for people to read, in one line or several. Markdown works. [[mql]] names a defined term, {{ goals.revenue }} puts in a computed value; text that begins with either needs quotes.
 */
readonly when?: readonly string[]
/**
 * The information that comes along. Usual are name, position, company, company size and product interest.
 * 
 * Items: A line of plain text, such as a name or a title.
 */
readonly requires?: readonly string[]
/**
 * The time in which the receiving team accepts or rejects. Usually what is not answered in time counts as accepted.
 */
readonly "accept-within"?: string
readonly reject?: Reject
}
/**
 * How the receiving team gives one back: in what time, for which reasons, where it goes.
 */
export interface Reject {
/**
 * The time in which it goes back.
 */
readonly within?: string
/**
 * The reasons to choose from: a list, or a map that says for each reason the term it goes to.
 */
readonly reasons?: (readonly string[] | {
/**
 * The short name of something in this file, written exactly as where it is declared: small letters, digits and hyphens, beginning with a letter, at most 64 characters.
 */
readonly [k: string]: string
})
/**
 * What a rejected one becomes and where it goes, a term from definitions.
 */
readonly to?: string
}
/**
 * A piece of work behind the commitments, with who does it and who answers for it. Each is a person or a team.
 */
export interface Responsibility {
/**
 * What is to be done.
 */
readonly task: string
/**
 * The commitment or term that this work serves.
 */
readonly for?: string
/**
 * Who does it.
 */
readonly responsible: string
/**
 * Who answers for the result.
 */
readonly accountable?: string
/**
 * Who is asked before it is done.
 * 
 * Items: The short name of something in this file, written exactly as where it is declared: small letters, digits and hyphens, beginning with a letter, at most 64 characters.
 */
readonly consulted?: readonly string[]
/**
 * Who is told when it is done.
 * 
 * Items: The short name of something in this file, written exactly as where it is declared: small letters, digits and hyphens, beginning with a letter, at most 64 characters.
 */
readonly informed?: readonly string[]
}
/**
 * A report that one side gives the other, so that both look at the same numbers.
 */
export interface Report {
/**
 * The title as it is displayed. If absent it is made from the short name.
 */
readonly title?: string
/**
 * What it shows. progress: how far the month's target is. speed: time from hand-off to first contact. depth: attempts per lead, and leads never reached. leadership: from being found to revenue. custom: anything else.
 */
readonly kind: ("progress" | "speed" | "depth" | "leadership" | "custom")
/**
 * The team that makes it.
 */
readonly by: string
/**
 * The teams and people who receive it.
 * 
 * Items: The short name of something in this file, written exactly as where it is declared: small letters, digits and hyphens, beginning with a letter, at most 64 characters.
 */
readonly to?: readonly string[]
/**
 * The person who sees to it that it comes.
 */
readonly owner?: string
readonly every: Cadence
/**
 * The terms whose numbers it shows.
 * 
 * Items: The short name of something in this file, written exactly as where it is declared: small letters, digits and hyphens, beginning with a letter, at most 64 characters.
 */
readonly shows?: readonly string[]
}
/**
 * A meeting in which the teams talk about the numbers. Monthly is usual, at least every quarter.
 */
export interface Meeting {
/**
 * The title as it is displayed. If absent it is made from the short name.
 */
readonly title?: string
readonly every: Cadence
/**
 * The person who invites and leads.
 */
readonly owner?: string
/**
 * The teams and people who take part.
 * 
 * Items: The short name of something in this file, written exactly as where it is declared: small letters, digits and hyphens, beginning with a letter, at most 64 characters.
 */
readonly attendees?: readonly string[]
/**
 * What is talked about, point by point.
 * 
 * Items: Text for people to read, in one line or several. Markdown works. [[mql]] names a defined term, {{ goals.revenue }} puts in a computed value; text that begins with either needs quotes.
 */
readonly agenda?: readonly string[]
}
/**
 * When the agreement itself is looked at again, and how. Goals usually get more ambitious.
 */
export interface Review {
readonly every: Cadence
/**
 * The person who sees to it that the review takes place.
 */
readonly owner?: string
/**
 * The day of the next review.
 */
readonly next?: string
/**
 * How it is done, and where people leave comments until then.
 */
readonly how?: string
}
/**
 * A person's yes to a version of the agreement.
 */
export interface Approval {
/**
 * Who approved: normally the lead of a team.
 */
readonly person: string
/**
 * When.
 */
readonly date: string
/**
 * Which version was approved. A later version needs a new approval.
 */
readonly version?: (string | number)
}
/**
 * What changed with a version of the agreement.
 */
export interface Change {
/**
 * The version that brought the change.
 */
readonly version: (string | number)
/**
 * When.
 */
readonly date: string
/**
 * What changed, in a sentence or two.
 */
readonly what: string
}
