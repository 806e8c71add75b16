from .._runtime import Model
from .database_configuration import DatabaseConfiguration


class DatabaseConfigurationResponseList(Model):
    results: list[DatabaseConfiguration] | None = None
