from .._runtime import Model
from .database_mode_enum import DatabaseModeEnum


class DatabaseVersionMode(Model):
    name: str | None = None
    supported_mode: DatabaseModeEnum | None = None
