from .._runtime import Model
from .managed_database_instance_type_response import ManagedDatabaseInstanceTypeResponse


class ManagedDatabaseInstanceTypeResponseList(Model):
    results: list[ManagedDatabaseInstanceTypeResponse] | None = None
