/** What VS Code tells a web view of its colour theme: a class of the body, and colours as variables. */
export interface Theme {
  readonly kind: string
  readonly colours: Readonly<Record<string, string>>
}

/** The default themes of each kind. */
export const themes: Readonly<Record<'light' | 'dark' | 'high contrast dark' | 'high contrast light', Theme>> = {
  light: {
    kind: 'vscode-light',
    colours: {
      'editor-background': '#ffffff',
      'editor-foreground': '#3b3b3b',
      descriptionForeground: '#3b3b3b',
      'textLink-foreground': '#005fb8',
      focusBorder: '#005fb8',
      'input-background': '#ffffff',
      'input-foreground': '#3b3b3b',
      'button-background': '#005fb8',
      'button-foreground': '#ffffff',
      'inputValidation-warningBackground': '#f6f5d2',
      'inputValidation-warningBorder': '#b89500',
    },
  },
  dark: {
    kind: 'vscode-dark',
    colours: {
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      descriptionForeground: '#9d9d9d',
      'textLink-foreground': '#4daafc',
      focusBorder: '#0078d4',
      'input-background': '#313131',
      'input-foreground': '#cccccc',
      'button-background': '#0078d4',
      'button-foreground': '#ffffff',
      'inputValidation-warningBackground': '#352a05',
      'inputValidation-warningBorder': '#b89500',
    },
  },
  'high contrast dark': {
    kind: 'vscode-high-contrast',
    colours: {
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      descriptionForeground: '#ffffff',
      'textLink-foreground': '#21a6ff',
      focusBorder: '#f38518',
      contrastBorder: '#6fc3df',
      'input-background': '#000000',
      'input-foreground': '#ffffff',
      'button-background': '#000000',
      'button-foreground': '#ffffff',
    },
  },
  'high contrast light': {
    kind: 'vscode-high-contrast vscode-high-contrast-light',
    colours: {
      'editor-background': '#ffffff',
      'editor-foreground': '#292929',
      descriptionForeground: '#292929',
      'textLink-foreground': '#0f4a85',
      focusBorder: '#006bbd',
      contrastBorder: '#0f4a85',
      'input-background': '#ffffff',
      'input-foreground': '#292929',
      'button-background': '#0f4a85',
      'button-foreground': '#ffffff',
    },
  },
}
