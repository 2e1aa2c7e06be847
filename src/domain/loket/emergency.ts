/** Id of the desk of the emergency number. The frame of every page calls it, and danger leads to it. */
export const emergencyDesk = 'alarmnummer-112';
