from .._runtime import Model
from .organization_estimation_object_user_licenses_user_management_list import (
    OrganizationEstimationObjectUserLicensesUserManagementList,
)


class OrganizationEstimationObjectUserLicensesUserManagement(Model):
    count: int | None = None
    list: OrganizationEstimationObjectUserLicensesUserManagementList | None = None
    total: str | None = None
