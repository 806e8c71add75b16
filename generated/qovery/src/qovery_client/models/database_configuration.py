from .._runtime import Model
from .database_type_enum import DatabaseTypeEnum
from .database_version_mode import DatabaseVersionMode


class DatabaseConfiguration(Model):
    database_type: DatabaseTypeEnum | None = None
    version: list[DatabaseVersionMode] | None = None
