from .._runtime import Model


class ResourceToBeLinked(Model):
    resource_type: str
    resource_id: int
