from .._runtime import Model
from .custom_domain import CustomDomain


class CustomDomainResponseList(Model):
    results: list[CustomDomain] | None = None
