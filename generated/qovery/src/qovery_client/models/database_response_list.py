from .._runtime import Model
from .database import Database


class DatabaseResponseList(Model):
    results: list[Database] | None = None
