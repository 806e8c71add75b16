from .._runtime import Model
from .organization import Organization


class OrganizationResponseList(Model):
    results: list[Organization] | None = None
