from .._runtime import Model


class TaskRelationship(Model):
    endpoint: str | None
    service: str | None
