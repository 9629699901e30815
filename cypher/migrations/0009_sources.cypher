/*
Conditions and orders read sources by their folded texts and by the days of their publication, which sources from before
this lack: they are made anew with it (src/graph/changes/sources.ts). What cites a source is found from it, and no index is needed.
*/
