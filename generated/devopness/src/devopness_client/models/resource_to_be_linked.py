from .._runtime import Model


class ResourceToBeLinked(Model):
    resource_id: int
    resource_type: str
