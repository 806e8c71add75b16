from .._runtime import Model


class OrganizationEstimationObjectUserLicensesUserManagementListStandardManagementUser(Model):
    count: int | None = None
    total: str | None = None
