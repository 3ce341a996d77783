/**
 * The texts of one area in one language, by their English templates. A function, so that nothing is built for people
 * who read English.
 *
 * Places `{0}` may stand in another order; what is inserted has an unknown gender and number, so sentences are built
 * around it. What must be written in the file in English (keys, ids, `error`, `business days`) stays English. `finds` of a
 * rule follows “Detecta …” and is a noun phrase.
 *
 * | English | Spanish | Portuguese |
 * |---|---|---|
 * | agreement | acuerdo | acordo |
 * | commitment, promise | compromiso, promesa | compromisso, promessa |
 * | hand-off, to hand over | traspaso, entregar | repasse, entregar |
 * | lead, MQL, SQL | lead, MQL, SQL | lead, MQL, SQL |
 * | funnel, stage | embudo, etapa | funil, etapa |
 * | goal, target | meta, objetivo | meta, objetivo |
 * | plan, needed | plan, necesario | plano, necessário |
 * | rate, close rate | tasa, tasa de cierre | taxa, taxa de fechamento |
 * | average deal | venta media | venda média |
 * | revenue | ingresos | receita |
 * | lifetime value | valor de vida del cliente | valor do tempo de vida do cliente |
 * | the past, history | historial | histórico |
 * | owner, team lead | responsable, líder | responsável, líder |
 * | persona | comprador ideal | comprador ideal |
 * | report, meeting, review | informe, reunión, revisión | relatório, reunião, revisão |
 * | touch | contacto | contato |
 * | business time, business day | tiempo hábil, día hábil | tempo útil, dia útil |
 * | finding | hallazgo | problema |
 * | quick fix | corrección rápida | correção rápida |
 */
export type Translations = () => Readonly<Record<string, string>>
