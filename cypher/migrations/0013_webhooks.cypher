/*
Up to where each webhook has been told, and which process tells it just now.
*/
CREATE CONSTRAINT webhook_id IF NOT EXISTS FOR (n:Webhook) REQUIRE n.id IS UNIQUE;
