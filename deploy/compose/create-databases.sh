#!/bin/bash
# Run once by the postgres image, when its data directory is still empty:
# a role and a database of its own for each service.
set -euo pipefail

create() {
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set name="$1" --set password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

create deals "$DEALS_DATABASE_PASSWORD"
create review "$REVIEW_DATABASE_PASSWORD"
create notification "$NOTIFICATION_DATABASE_PASSWORD"
