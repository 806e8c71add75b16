from .._runtime import Model
from .estimation_object_user_licenses_user_management_list_advanced_management_user import (
    OrganizationEstimationObjectUserLicensesUserManagementListAdvancedManagementUser,
)
from .estimation_object_user_licenses_user_management_list_standard_management_user import (
    OrganizationEstimationObjectUserLicensesUserManagementListStandardManagementUser,
)


class OrganizationEstimationObjectUserLicensesUserManagementList(Model):
    advanced_management_user: (
        OrganizationEstimationObjectUserLicensesUserManagementListAdvancedManagementUser | None
    ) = None
    standard_management_user: (
        OrganizationEstimationObjectUserLicensesUserManagementListStandardManagementUser | None
    ) = None
