from .._runtime import Model


class OrganizationEventResponseListLinks(Model):
    next: str | None = None
    previous: str | None = None
