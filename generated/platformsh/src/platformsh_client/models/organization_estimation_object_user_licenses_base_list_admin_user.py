from .._runtime import Model


class OrganizationEstimationObjectUserLicensesBaseListAdminUser(Model):
    count: int | None = None
    total: str | None = None
