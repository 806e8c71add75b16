from .._runtime import Model


class TaskRelationship(Model):
    service: str | None
    endpoint: str | None
