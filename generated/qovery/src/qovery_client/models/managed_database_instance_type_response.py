from .._runtime import Model


class ManagedDatabaseInstanceTypeResponse(Model):
    name: str
