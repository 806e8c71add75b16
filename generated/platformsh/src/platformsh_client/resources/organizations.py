"""Organizations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import types
    from .organizations__invitations import AsyncOrganizationsInvitations, OrganizationsInvitations
    from .organizations__members import AsyncOrganizationsMembers, OrganizationsMembers
    from .organizations__profile import AsyncOrganizationsProfile, OrganizationsProfile
    from .organizations__projects import AsyncOrganizationsProjects, OrganizationsProjects

_LIST: Operation[models.Organization] = Operation(
    id="list-orgs",
    method="GET",
    path="/organizations",
    params=(
        Param("filter[id]", "query", style="deepObject", explode=True),
        Param("filter[type]", "query", style="deepObject", explode=True),
        Param("filter[owner_id]", "query", style="deepObject", explode=True),
        Param("filter[name]", "query", style="deepObject", explode=True),
        Param("filter[label]", "query", style="deepObject", explode=True),
        Param("filter[billing_profile_id]", "query", style="deepObject", explode=True),
        Param("filter[vendor]", "query", style="deepObject", explode=True),
        Param("filter[capabilities]", "query", style="deepObject", explode=True),
        Param("filter[status]", "query", style="deepObject", explode=True),
        Param("filter[updated_at]", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.ListOrgsResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.Organization] = Operation(
    id="get-org",
    method="GET",
    path="/organizations/{organization_id}",
    result=lambda: models.Organization,
    also="application/problem+json",
)

_CREATE: Operation[models.Organization] = Operation(
    id="create-org",
    method="POST",
    path="/organizations",
    body="application/json",
    result=lambda: models.Organization,
    also="application/problem+json",
)

_UPDATE: Operation[models.Organization] = Operation(
    id="update-org",
    method="PATCH",
    path="/organizations/{organization_id}",
    body=Body("application/json", required=False),
    result=lambda: models.Organization,
    also="application/problem+json",
)

_DELETE: Operation[None] = Operation(
    id="delete-org",
    method="DELETE",
    path="/organizations/{organization_id}",
    decode="none",
    also="application/problem+json",
)

_ESTIMATE: Operation[models.OrganizationEstimationObject] = Operation(
    id="estimate-org",
    method="GET",
    path="/organizations/{organization_id}/estimate",
    result=lambda: models.OrganizationEstimationObject,
    also="application/problem+json",
)

_GET_BILLING_ALERT_CONFIG: Operation[models.OrganizationAlertConfig] = Operation(
    id="get-org-billing-alert-config",
    method="GET",
    path="/organizations/{organization_id}/alerts/billing",
    result=lambda: models.OrganizationAlertConfig,
    also="application/problem+json",
)

_GET_PREPAYMENT_INFO: Operation[models.GetOrgPrepaymentInfoResponse] = Operation(
    id="get-org-prepayment-info",
    method="GET",
    path="/organizations/{organization_id}/prepayment",
    result=lambda: models.GetOrgPrepaymentInfoResponse,
    also="application/problem+json",
)

_LIST_FOR_USER: Operation[models.Organization] = Operation(
    id="list-user-orgs",
    method="GET",
    path="/users/{user_id}/organizations",
    params=(
        Param("filter[id]", "query", style="deepObject", explode=True),
        Param("filter[type]", "query", style="deepObject", explode=True),
        Param("filter[vendor]", "query", style="deepObject", explode=True),
        Param("filter[status]", "query", style="deepObject", explode=True),
        Param("filter[updated_at]", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.ListUserOrgsResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_LIST_PREPAYMENT_TRANSACTIONS: Operation[models.PrepaymentTransactionObject] = Operation(
    id="list-org-prepayment-transactions",
    method="GET",
    path="/organizations/{organization_id}/prepayment/transactions",
    result=lambda: models.ListOrgPrepaymentTransactionsResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("transactions",)),
)

_QUERY_CARBON: Operation[models.OrganizationCarbon] = Operation(
    id="query-organiation-carbon",
    method="GET",
    path="/organizations/{organization_id}/metrics/carbon",
    params=(
        Param("from", "query", style="deepObject", explode=True),
        Param("to", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.OrganizationCarbon,
    also="application/problem+json",
)

_UPDATE_BILLING_ALERT_CONFIG: Operation[models.OrganizationAlertConfig] = Operation(
    id="update-org-billing-alert-config",
    method="PATCH",
    path="/organizations/{organization_id}/alerts/billing",
    body=Body("application/json", required=False),
    result=lambda: models.OrganizationAlertConfig,
    also="application/problem+json",
)


class Organizations(Resource):
    """Organizations."""

    @cached_property
    def invitations(self) -> OrganizationsInvitations:
        from .organizations__invitations import OrganizationsInvitations

        return OrganizationsInvitations(self._api)

    @cached_property
    def members(self) -> OrganizationsMembers:
        from .organizations__members import OrganizationsMembers

        return OrganizationsMembers(self._api)

    @cached_property
    def profile(self) -> OrganizationsProfile:
        from .organizations__profile import OrganizationsProfile

        return OrganizationsProfile(self._api)

    @cached_property
    def projects(self) -> OrganizationsProjects:
        from .organizations__projects import OrganizationsProjects

        return OrganizationsProjects(self._api)

    def list(
        self,
        *,
        filter_id: types.StringFilter | Omit = omit,
        filter_type: types.StringFilter | Omit = omit,
        filter_owner_id: types.StringFilter | Omit = omit,
        filter_name: types.StringFilter | Omit = omit,
        filter_label: types.StringFilter | Omit = omit,
        filter_billing_profile_id: types.StringFilter | Omit = omit,
        filter_vendor: types.StringFilter | Omit = omit,
        filter_capabilities: types.ArrayFilter | Omit = omit,
        filter_status: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.Organization]:
        """List orgs.

        `GET /organizations` returns every `Organization`.

        Args:
            filter_id: Return only those with some `id`.
            filter_type: Return only those of some type.
            filter_owner_id: Return only those with some `owner_id`.
            filter_name: Return only those with some `name`.
            filter_label: Return only those with some `label`.
            filter_billing_profile_id: Return only those with this billing profile.
            filter_vendor: Return only those of some vendors.
            filter_capabilities: Return only those with some capabilities.
            filter_status: Return only those with some status.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            query={
                "filter[id]": filter_id,
                "filter[type]": filter_type,
                "filter[owner_id]": filter_owner_id,
                "filter[name]": filter_name,
                "filter[label]": filter_label,
                "filter[billing_profile_id]": filter_billing_profile_id,
                "filter[vendor]": filter_vendor,
                "filter[capabilities]": filter_capabilities,
                "filter[status]": filter_status,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, organization_id: str) -> models.Organization:
        """Get org.

        `GET /organizations/{organization_id}` returns `Organization`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organization_id": organization_id})

    def create(
        self,
        *,
        label: str,
        country: str | Omit = omit,
        name: str | Omit = omit,
        owner_id: UUID | str | Omit = omit,
        security_contact: str | Omit = omit,
        type: types.CreateOrgRequestType | Omit = omit,
    ) -> models.Organization:
        """Create org.

        `POST /organizations` returns `Organization`.

        Args:
            country: At most 2 characters.
            security_contact: Format `email`.
            type: One of `fixed`, `flexible`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._call(
            _CREATE,
            body={
                "label": label,
                "country": country,
                "name": name,
                "owner_id": owner_id,
                "security_contact": security_contact,
                "type": type,
            },
        )

    def update(
        self,
        organization_id: str,
        *,
        billing_profile_id: str | Omit = omit,
        country: str | Omit = omit,
        label: str | Omit = omit,
        name: str | Omit = omit,
        security_contact: str | Omit = omit,
    ) -> models.Organization:
        """Update org.

        `PATCH /organizations/{organization_id}` returns `Organization`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            country: At most 2 characters.
            security_contact: Format `email`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={
                "billing_profile_id": billing_profile_id,
                "country": country,
                "label": label,
                "name": name,
                "security_contact": security_contact,
            },
        )

    def delete(self, organization_id: str) -> None:
        """Delete org.

        `DELETE /organizations/{organization_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"organization_id": organization_id})

    def estimate(self, organization_id: str) -> models.OrganizationEstimationObject:
        """Estimate org.

        `GET /organizations/{organization_id}/estimate` returns `OrganizationEstimationObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_ESTIMATE, path={"organization_id": organization_id})

    def get_billing_alert_config(self, organization_id: str) -> models.OrganizationAlertConfig:
        """Get org billing alert config.

        `GET /organizations/{organization_id}/alerts/billing` returns `OrganizationAlertConfig`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_BILLING_ALERT_CONFIG, path={"organization_id": organization_id})

    def get_prepayment_info(self, organization_id: str) -> models.GetOrgPrepaymentInfoResponse:
        """Get org prepayment info.

        `GET /organizations/{organization_id}/prepayment` returns
        `GetOrgPrepaymentInfoResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_PREPAYMENT_INFO, path={"organization_id": organization_id})

    def list_for_user(
        self,
        user_id: UUID | str,
        *,
        filter_id: types.StringFilter | Omit = omit,
        filter_type: types.StringFilter | Omit = omit,
        filter_vendor: types.StringFilter | Omit = omit,
        filter_status: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.Organization]:
        """List user orgs.

        `GET /users/{user_id}/organizations` returns every `Organization`.

        Args:
            user_id: Id of the user.
            filter_id: Return only those with some `id`.
            filter_type: Return only those of some type.
            filter_vendor: Return only those of some vendors.
            filter_status: Return only those with some status.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST_FOR_USER,
            path={"user_id": user_id},
            query={
                "filter[id]": filter_id,
                "filter[type]": filter_type,
                "filter[vendor]": filter_vendor,
                "filter[status]": filter_status,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def list_prepayment_transactions(
        self, organization_id: str
    ) -> Pager[models.PrepaymentTransactionObject]:
        """List org prepayment transactions.

        `GET /organizations/{organization_id}/prepayment/transactions` returns every
        `PrepaymentTransactionObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_PREPAYMENT_TRANSACTIONS, path={"organization_id": organization_id})

    def query_carbon(
        self,
        organization_id: str,
        *,
        from_: types.DateTimeFilter | Omit = omit,
        to: types.DateTimeFilter | Omit = omit,
        interval: types.TimeRangeIntervalParameter | Omit = omit,
    ) -> models.OrganizationCarbon:
        """Query organiation carbon.

        `GET /organizations/{organization_id}/metrics/carbon` returns `OrganizationCarbon`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            interval: Length of the intervals that the results are grouped by. One of `day`, `month`,
                `year`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _QUERY_CARBON,
            path={"organization_id": organization_id},
            query={"from": from_, "to": to, "interval": interval},
        )

    def update_billing_alert_config(
        self,
        organization_id: str,
        *,
        active: bool | Omit = omit,
        config: types.UpdateOrgBillingAlertConfigRequestConfig | Omit = omit,
    ) -> models.OrganizationAlertConfig:
        """Update org billing alert config.

        `PATCH /organizations/{organization_id}/alerts/billing` returns
        `OrganizationAlertConfig`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE_BILLING_ALERT_CONFIG,
            path={"organization_id": organization_id},
            body={"active": active, "config": config},
        )


class AsyncOrganizations(AsyncResource):
    """Organizations."""

    @cached_property
    def invitations(self) -> AsyncOrganizationsInvitations:
        from .organizations__invitations import AsyncOrganizationsInvitations

        return AsyncOrganizationsInvitations(self._api)

    @cached_property
    def members(self) -> AsyncOrganizationsMembers:
        from .organizations__members import AsyncOrganizationsMembers

        return AsyncOrganizationsMembers(self._api)

    @cached_property
    def profile(self) -> AsyncOrganizationsProfile:
        from .organizations__profile import AsyncOrganizationsProfile

        return AsyncOrganizationsProfile(self._api)

    @cached_property
    def projects(self) -> AsyncOrganizationsProjects:
        from .organizations__projects import AsyncOrganizationsProjects

        return AsyncOrganizationsProjects(self._api)

    def list(
        self,
        *,
        filter_id: types.StringFilter | Omit = omit,
        filter_type: types.StringFilter | Omit = omit,
        filter_owner_id: types.StringFilter | Omit = omit,
        filter_name: types.StringFilter | Omit = omit,
        filter_label: types.StringFilter | Omit = omit,
        filter_billing_profile_id: types.StringFilter | Omit = omit,
        filter_vendor: types.StringFilter | Omit = omit,
        filter_capabilities: types.ArrayFilter | Omit = omit,
        filter_status: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.Organization]:
        """List orgs.

        `GET /organizations` returns every `Organization`.

        Args:
            filter_id: Return only those with some `id`.
            filter_type: Return only those of some type.
            filter_owner_id: Return only those with some `owner_id`.
            filter_name: Return only those with some `name`.
            filter_label: Return only those with some `label`.
            filter_billing_profile_id: Return only those with this billing profile.
            filter_vendor: Return only those of some vendors.
            filter_capabilities: Return only those with some capabilities.
            filter_status: Return only those with some status.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            query={
                "filter[id]": filter_id,
                "filter[type]": filter_type,
                "filter[owner_id]": filter_owner_id,
                "filter[name]": filter_name,
                "filter[label]": filter_label,
                "filter[billing_profile_id]": filter_billing_profile_id,
                "filter[vendor]": filter_vendor,
                "filter[capabilities]": filter_capabilities,
                "filter[status]": filter_status,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, organization_id: str) -> models.Organization:
        """Get org.

        `GET /organizations/{organization_id}` returns `Organization`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"organization_id": organization_id})

    async def create(
        self,
        *,
        label: str,
        country: str | Omit = omit,
        name: str | Omit = omit,
        owner_id: UUID | str | Omit = omit,
        security_contact: str | Omit = omit,
        type: types.CreateOrgRequestType | Omit = omit,
    ) -> models.Organization:
        """Create org.

        `POST /organizations` returns `Organization`.

        Args:
            country: At most 2 characters.
            security_contact: Format `email`.
            type: One of `fixed`, `flexible`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return await self._call(
            _CREATE,
            body={
                "label": label,
                "country": country,
                "name": name,
                "owner_id": owner_id,
                "security_contact": security_contact,
                "type": type,
            },
        )

    async def update(
        self,
        organization_id: str,
        *,
        billing_profile_id: str | Omit = omit,
        country: str | Omit = omit,
        label: str | Omit = omit,
        name: str | Omit = omit,
        security_contact: str | Omit = omit,
    ) -> models.Organization:
        """Update org.

        `PATCH /organizations/{organization_id}` returns `Organization`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            country: At most 2 characters.
            security_contact: Format `email`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _UPDATE,
            path={"organization_id": organization_id},
            body={
                "billing_profile_id": billing_profile_id,
                "country": country,
                "label": label,
                "name": name,
                "security_contact": security_contact,
            },
        )

    async def delete(self, organization_id: str) -> None:
        """Delete org.

        `DELETE /organizations/{organization_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"organization_id": organization_id})

    async def estimate(self, organization_id: str) -> models.OrganizationEstimationObject:
        """Estimate org.

        `GET /organizations/{organization_id}/estimate` returns `OrganizationEstimationObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_ESTIMATE, path={"organization_id": organization_id})

    async def get_billing_alert_config(
        self, organization_id: str
    ) -> models.OrganizationAlertConfig:
        """Get org billing alert config.

        `GET /organizations/{organization_id}/alerts/billing` returns `OrganizationAlertConfig`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_BILLING_ALERT_CONFIG, path={"organization_id": organization_id}
        )

    async def get_prepayment_info(
        self, organization_id: str
    ) -> models.GetOrgPrepaymentInfoResponse:
        """Get org prepayment info.

        `GET /organizations/{organization_id}/prepayment` returns
        `GetOrgPrepaymentInfoResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_PREPAYMENT_INFO, path={"organization_id": organization_id})

    def list_for_user(
        self,
        user_id: UUID | str,
        *,
        filter_id: types.StringFilter | Omit = omit,
        filter_type: types.StringFilter | Omit = omit,
        filter_vendor: types.StringFilter | Omit = omit,
        filter_status: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.Organization]:
        """List user orgs.

        `GET /users/{user_id}/organizations` returns every `Organization`.

        Args:
            user_id: Id of the user.
            filter_id: Return only those with some `id`.
            filter_type: Return only those of some type.
            filter_vendor: Return only those of some vendors.
            filter_status: Return only those with some status.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST_FOR_USER,
            path={"user_id": user_id},
            query={
                "filter[id]": filter_id,
                "filter[type]": filter_type,
                "filter[vendor]": filter_vendor,
                "filter[status]": filter_status,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def list_prepayment_transactions(
        self, organization_id: str
    ) -> AsyncPager[models.PrepaymentTransactionObject]:
        """List org prepayment transactions.

        `GET /organizations/{organization_id}/prepayment/transactions` returns every
        `PrepaymentTransactionObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_PREPAYMENT_TRANSACTIONS, path={"organization_id": organization_id})

    async def query_carbon(
        self,
        organization_id: str,
        *,
        from_: types.DateTimeFilter | Omit = omit,
        to: types.DateTimeFilter | Omit = omit,
        interval: types.TimeRangeIntervalParameter | Omit = omit,
    ) -> models.OrganizationCarbon:
        """Query organiation carbon.

        `GET /organizations/{organization_id}/metrics/carbon` returns `OrganizationCarbon`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            interval: Length of the intervals that the results are grouped by. One of `day`, `month`,
                `year`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _QUERY_CARBON,
            path={"organization_id": organization_id},
            query={"from": from_, "to": to, "interval": interval},
        )

    async def update_billing_alert_config(
        self,
        organization_id: str,
        *,
        active: bool | Omit = omit,
        config: types.UpdateOrgBillingAlertConfigRequestConfig | Omit = omit,
    ) -> models.OrganizationAlertConfig:
        """Update org billing alert config.

        `PATCH /organizations/{organization_id}/alerts/billing` returns
        `OrganizationAlertConfig`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE_BILLING_ALERT_CONFIG,
            path={"organization_id": organization_id},
            body={"active": active, "config": config},
        )
