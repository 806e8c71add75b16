from builtins import list as _list

from .._runtime import Model


class OrganizationEstimationObjectSubscriptionsListItemUsage(Model):
    cpu: float | int | None = None
    environments: int | None = None
    memory: float | int | None = None
    storage: float | int | None = None


class OrganizationEstimationObjectSubscriptionsListItem(Model):
    license_id: str | None = None
    project_title: str | None = None
    total: str | None = None
    usage: OrganizationEstimationObjectSubscriptionsListItemUsage | None = None


class OrganizationEstimationObjectSubscriptions(Model):
    list: _list[OrganizationEstimationObjectSubscriptionsListItem] | None = None
    total: str | None = None


class OrganizationEstimationObjectUserLicensesBaseListAdminUser(Model):
    count: int | None = None
    total: str | None = None


class OrganizationEstimationObjectUserLicensesBaseListViewerUser(Model):
    count: int | None = None
    total: str | None = None


class OrganizationEstimationObjectUserLicensesBaseList(Model):
    admin_user: OrganizationEstimationObjectUserLicensesBaseListAdminUser | None = None
    viewer_user: OrganizationEstimationObjectUserLicensesBaseListViewerUser | None = None


class OrganizationEstimationObjectUserLicensesBase(Model):
    count: int | None = None
    list: OrganizationEstimationObjectUserLicensesBaseList | None = None
    total: str | None = None


class OrganizationEstimationObjectUserLicensesUserManagementListAdvancedManagementUser(Model):
    count: int | None = None
    total: str | None = None


class OrganizationEstimationObjectUserLicensesUserManagementListStandardManagementUser(Model):
    count: int | None = None
    total: str | None = None


class OrganizationEstimationObjectUserLicensesUserManagementList(Model):
    advanced_management_user: (
        OrganizationEstimationObjectUserLicensesUserManagementListAdvancedManagementUser | None
    ) = None
    standard_management_user: (
        OrganizationEstimationObjectUserLicensesUserManagementListStandardManagementUser | None
    ) = None


class OrganizationEstimationObjectUserLicensesUserManagement(Model):
    count: int | None = None
    list: OrganizationEstimationObjectUserLicensesUserManagementList | None = None
    total: str | None = None


class OrganizationEstimationObjectUserLicenses(Model):
    base: OrganizationEstimationObjectUserLicensesBase | None = None
    user_management: OrganizationEstimationObjectUserLicensesUserManagement | None = None


class OrganizationEstimationObject(Model):
    sub_total: str | None = None
    subscriptions: OrganizationEstimationObjectSubscriptions | None = None
    support_level: str | None = None
    total: str | None = None
    user_licenses: OrganizationEstimationObjectUserLicenses | None = None
    user_management: str | None = None
    vouchers: str | None = None
