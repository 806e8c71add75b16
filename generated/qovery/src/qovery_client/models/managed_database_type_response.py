from .._runtime import Model


class ManagedDatabaseTypeResponse(Model):
    name: str
