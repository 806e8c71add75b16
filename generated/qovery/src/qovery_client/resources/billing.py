"""Billing."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Body,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from .billing__credit_cards import AsyncBillingCreditCards, BillingCreditCards
    from .billing__invoices import AsyncBillingInvoices, BillingInvoices

_ADD_CREDIT_CODE: Operation[None] = Operation(
    id="addCreditCode",
    method="POST",
    path="/organization/{organizationId}/creditCode",
    body=Body("application/json", required=False),
    decode="none",
)

_CHANGE_PLAN: Operation[models.Organization] = Operation(
    id="changePlan",
    method="POST",
    path="/organization/{organizationId}/changePlan",
    body=Body("application/json", required=False),
    result=lambda: models.Organization,
)

_DOWNLOAD_ALL_INVOICES: Operation[None] = Operation(
    id="organizationDownloadAllInvoices",
    method="POST",
    path="/organization/{organizationId}/downloadInvoices",
    decode="none",
)

_GENERATE_USAGE_REPORT: Operation[models.OrganizationBillingUsageReportResponse] = Operation(
    id="generateBillingUsageReport",
    method="POST",
    path="/organization/{organizationId}/billingUsageReport",
    body="application/json",
    result=lambda: models.OrganizationBillingUsageReportResponse,
)

_GET_CURRENT_COST_FOR_CLUSTER: Operation[models.CostRange] = Operation(
    id="getClusterCurrentCost",
    method="GET",
    path="/organization/{organizationId}/cluster/{clusterId}/currentCost",
    result=lambda: models.CostRange,
)

_GET_CURRENT_COST_FOR_ORGANIZATION: Operation[models.CurrentCost] = Operation(
    id="getOrganizationCurrentCost",
    method="GET",
    path="/organization/{organizationId}/currentCost",
    result=lambda: models.CurrentCost,
)

_GET_EXTERNAL_ID: Operation[models.BillingExternalId] = Operation(
    id="getOrganizationBillingExternalId",
    method="GET",
    path="/organization/{organizationId}/billingExternalId",
    result=lambda: models.BillingExternalId,
)

_GET_INFO: Operation[models.BillingInfo] = Operation(
    id="getOrganizationBillingInfo",
    method="GET",
    path="/organization/{organizationId}/billingInfo",
    result=lambda: models.BillingInfo,
)

_GET_STATUS: Operation[models.BillingStatus] = Operation(
    id="getOrganizationBillingStatus",
    method="GET",
    path="/organization/{organizationId}/billingStatus",
    result=lambda: models.BillingStatus,
)

_UPDATE_INFO: Operation[models.BillingInfo] = Operation(
    id="editOrganizationBillingInfo",
    method="PUT",
    path="/organization/{organizationId}/billingInfo",
    body="application/json",
    result=lambda: models.BillingInfo,
)


class Billing(Resource):
    """Billing."""

    @cached_property
    def credit_cards(self) -> BillingCreditCards:
        from .billing__credit_cards import BillingCreditCards

        return BillingCreditCards(self._api)

    @cached_property
    def invoices(self) -> BillingInvoices:
        from .billing__invoices import BillingInvoices

        return BillingInvoices(self._api)

    def add_credit_code(self, organization_id: UUID | str, *, code: str | Omit = omit) -> None:
        """Add credit code.

        `POST /organization/{organizationId}/creditCode` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _ADD_CREDIT_CODE, path={"organizationId": organization_id}, body={"code": code}
        )

    def change_plan(
        self, organization_id: UUID | str, *, plan: str | Omit = omit
    ) -> models.Organization:
        """Change plan.

        `POST /organization/{organizationId}/changePlan` returns `Organization`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CHANGE_PLAN, path={"organizationId": organization_id}, body={"plan": plan}
        )

    def download_all_invoices(self, organization_id: UUID | str) -> None:
        """Organization download all invoices.

        `POST /organization/{organizationId}/downloadInvoices` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DOWNLOAD_ALL_INVOICES, path={"organizationId": organization_id})

    def generate_usage_report(
        self,
        organization_id: UUID | str,
        *,
        from_: dt.datetime,
        report_expiration_in_seconds: int,
        to: dt.datetime,
    ) -> models.OrganizationBillingUsageReportResponse:
        """Generate billing usage report.

        `POST /organization/{organizationId}/billingUsageReport` returns
        `OrganizationBillingUsageReportResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _GENERATE_USAGE_REPORT,
            path={"organizationId": organization_id},
            body={
                "from": from_,
                "report_expiration_in_seconds": report_expiration_in_seconds,
                "to": to,
            },
        )

    def get_current_cost_for_cluster(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.CostRange:
        """Get cluster current cost.

        `GET /organization/{organizationId}/cluster/{clusterId}/currentCost` returns
        `CostRange`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_CURRENT_COST_FOR_CLUSTER,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    def get_current_cost_for_organization(self, organization_id: UUID | str) -> models.CurrentCost:
        """Get organization current cost.

        `GET /organization/{organizationId}/currentCost` returns `CurrentCost`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_CURRENT_COST_FOR_ORGANIZATION, path={"organizationId": organization_id}
        )

    def get_external_id(self, organization_id: UUID | str) -> models.BillingExternalId:
        """Get organization billing external id.

        `GET /organization/{organizationId}/billingExternalId` returns `BillingExternalId`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_EXTERNAL_ID, path={"organizationId": organization_id})

    def get_info(self, organization_id: UUID | str) -> models.BillingInfo:
        """Get organization billing info.

        `GET /organization/{organizationId}/billingInfo` returns `BillingInfo`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_INFO, path={"organizationId": organization_id})

    def get_status(self, organization_id: UUID | str) -> models.BillingStatus:
        """Get organization billing status.

        `GET /organization/{organizationId}/billingStatus` returns `BillingStatus`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUS, path={"organizationId": organization_id})

    def update_info(
        self,
        organization_id: UUID | str,
        *,
        address: str,
        city: str,
        country_code: str,
        email: str,
        first_name: str,
        last_name: str,
        zip: str,
        company: str | Omit = omit,
        state: str | Omit = omit,
        vat_number: str | Omit = omit,
    ) -> models.BillingInfo:
        """Edit organization billing info.

        `PUT /organization/{organizationId}/billingInfo` returns `BillingInfo`.

        Args:
            organization_id: Id of the organization.
            email: Format `email`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_INFO,
            path={"organizationId": organization_id},
            body={
                "address": address,
                "city": city,
                "country_code": country_code,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "zip": zip,
                "company": company,
                "state": state,
                "vat_number": vat_number,
            },
        )


class AsyncBilling(AsyncResource):
    """Billing."""

    @cached_property
    def credit_cards(self) -> AsyncBillingCreditCards:
        from .billing__credit_cards import AsyncBillingCreditCards

        return AsyncBillingCreditCards(self._api)

    @cached_property
    def invoices(self) -> AsyncBillingInvoices:
        from .billing__invoices import AsyncBillingInvoices

        return AsyncBillingInvoices(self._api)

    async def add_credit_code(
        self, organization_id: UUID | str, *, code: str | Omit = omit
    ) -> None:
        """Add credit code.

        `POST /organization/{organizationId}/creditCode` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _ADD_CREDIT_CODE, path={"organizationId": organization_id}, body={"code": code}
        )

    async def change_plan(
        self, organization_id: UUID | str, *, plan: str | Omit = omit
    ) -> models.Organization:
        """Change plan.

        `POST /organization/{organizationId}/changePlan` returns `Organization`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CHANGE_PLAN, path={"organizationId": organization_id}, body={"plan": plan}
        )

    async def download_all_invoices(self, organization_id: UUID | str) -> None:
        """Organization download all invoices.

        `POST /organization/{organizationId}/downloadInvoices` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DOWNLOAD_ALL_INVOICES, path={"organizationId": organization_id})

    async def generate_usage_report(
        self,
        organization_id: UUID | str,
        *,
        from_: dt.datetime,
        report_expiration_in_seconds: int,
        to: dt.datetime,
    ) -> models.OrganizationBillingUsageReportResponse:
        """Generate billing usage report.

        `POST /organization/{organizationId}/billingUsageReport` returns
        `OrganizationBillingUsageReportResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _GENERATE_USAGE_REPORT,
            path={"organizationId": organization_id},
            body={
                "from": from_,
                "report_expiration_in_seconds": report_expiration_in_seconds,
                "to": to,
            },
        )

    async def get_current_cost_for_cluster(
        self, organization_id: UUID | str, cluster_id: UUID | str
    ) -> models.CostRange:
        """Get cluster current cost.

        `GET /organization/{organizationId}/cluster/{clusterId}/currentCost` returns
        `CostRange`.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_CURRENT_COST_FOR_CLUSTER,
            path={"organizationId": organization_id, "clusterId": cluster_id},
        )

    async def get_current_cost_for_organization(
        self, organization_id: UUID | str
    ) -> models.CurrentCost:
        """Get organization current cost.

        `GET /organization/{organizationId}/currentCost` returns `CurrentCost`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_CURRENT_COST_FOR_ORGANIZATION, path={"organizationId": organization_id}
        )

    async def get_external_id(self, organization_id: UUID | str) -> models.BillingExternalId:
        """Get organization billing external id.

        `GET /organization/{organizationId}/billingExternalId` returns `BillingExternalId`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_EXTERNAL_ID, path={"organizationId": organization_id})

    async def get_info(self, organization_id: UUID | str) -> models.BillingInfo:
        """Get organization billing info.

        `GET /organization/{organizationId}/billingInfo` returns `BillingInfo`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_INFO, path={"organizationId": organization_id})

    async def get_status(self, organization_id: UUID | str) -> models.BillingStatus:
        """Get organization billing status.

        `GET /organization/{organizationId}/billingStatus` returns `BillingStatus`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_STATUS, path={"organizationId": organization_id})

    async def update_info(
        self,
        organization_id: UUID | str,
        *,
        address: str,
        city: str,
        country_code: str,
        email: str,
        first_name: str,
        last_name: str,
        zip: str,
        company: str | Omit = omit,
        state: str | Omit = omit,
        vat_number: str | Omit = omit,
    ) -> models.BillingInfo:
        """Edit organization billing info.

        `PUT /organization/{organizationId}/billingInfo` returns `BillingInfo`.

        Args:
            organization_id: Id of the organization.
            email: Format `email`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_INFO,
            path={"organizationId": organization_id},
            body={
                "address": address,
                "city": city,
                "country_code": country_code,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "zip": zip,
                "company": company,
                "state": state,
                "vat_number": vat_number,
            },
        )
