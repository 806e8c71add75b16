from .._runtime import Model
from .managed_database_type_response import ManagedDatabaseTypeResponse


class ManagedDatabaseTypeResponseList(Model):
    results: list[ManagedDatabaseTypeResponse] | None = None
