from .._runtime import Model
from .database_mode_enum import DatabaseModeEnum, DatabaseTypeEnum


class DatabaseVersionMode(Model):
    name: str | None = None
    supported_mode: DatabaseModeEnum | None = None


class DatabaseConfiguration(Model):
    database_type: DatabaseTypeEnum | None = None
    version: list[DatabaseVersionMode] | None = None


class DatabaseConfigurationResponseList(Model):
    results: list[DatabaseConfiguration] | None = None
