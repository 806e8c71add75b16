from .._runtime import Model


class OrganizationEstimationObjectUserLicensesUserManagementListAdvancedManagementUser(Model):
    count: int | None = None
    total: str | None = None
