from .._runtime import Model


class OrganizationCreditCodeRequest(Model):
    code: str | None = None
