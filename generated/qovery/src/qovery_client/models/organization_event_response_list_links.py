from .._runtime import Model


class OrganizationEventResponseListLinks(Model):
    previous: str | None = None
    next: str | None = None
