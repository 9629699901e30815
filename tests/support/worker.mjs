/*
For the workers of Jest, before any test. A database that is started by a test lives for a minute, half of which Java's
second compiler would take; those that all tests share are started before, by globalSetup, and gain by it. And graphql-js
looks at each type anew unless it runs as it does in the service.
*/
process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';
process.env.NODE_ENV = 'production';
