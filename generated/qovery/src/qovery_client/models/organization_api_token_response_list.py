from .._runtime import Model
from .organization_api_token import OrganizationApiToken


class OrganizationApiTokenResponseList(Model):
    results: list[OrganizationApiToken] | None = None
