"""Records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    import datetime as dt

    from .. import types

_LIST_PLAN: Operation[models.PlanRecords] = Operation(
    id="list-org-plan-records",
    method="GET",
    path="/organizations/{organization_id}/records/plan",
    result=lambda: models.ListOrgPlanRecordsResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_LIST_USAGE: Operation[models.Usage] = Operation(
    id="list-org-usage-records",
    method="GET",
    path="/organizations/{organization_id}/records/usage",
    result=lambda: models.ListOrgUsageRecordsResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)


class Records(Resource):
    """Records."""

    def list_plan(
        self,
        organization_id: str,
        *,
        filter_subscription_id: str | Omit = omit,
        filter_plan: types.FilterSubscriptionPlanParameter | Omit = omit,
        filter_status: types.RecordStatusParameter | Omit = omit,
        filter_start: dt.datetime | Omit = omit,
        filter_end: dt.datetime | Omit = omit,
        filter_started_at: dt.datetime | Omit = omit,
        filter_ended_at: dt.datetime | Omit = omit,
        page: int | Omit = omit,
    ) -> Pager[models.PlanRecords]:
        """List org plan records.

        `GET /organizations/{organization_id}/records/plan` returns every `PlanRecords`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_subscription_id: Return only those with some `subscription_id`.
            filter_plan: Return only those with some `plan`. One of `development`, `standard`, `medium`,
                `large`, `xlarge`, `2xlarge`.
            filter_status: Return only those with some status. One of `active`, `suspended`.
            filter_start: Return only those active at the begin of the period or after.
            filter_end: Return only those active at the end of the period or before.
            filter_started_at: Return only those with some `started_at`.
            filter_ended_at: Return only those with some `ended_at`.
            page: Number of the page; the first is 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_PLAN,
            path={"organization_id": organization_id},
            query={
                "filter[subscription_id]": filter_subscription_id,
                "filter[plan]": filter_plan,
                "filter[status]": filter_status,
                "filter[start]": filter_start,
                "filter[end]": filter_end,
                "filter[started_at]": filter_started_at,
                "filter[ended_at]": filter_ended_at,
                "page": page,
            },
        )

    def list_usage(
        self,
        organization_id: str,
        *,
        filter_subscription_id: str | Omit = omit,
        filter_usage_group: types.RecordUsageGroupParameter | Omit = omit,
        filter_start: dt.datetime | Omit = omit,
        filter_started_at: dt.datetime | Omit = omit,
        page: int | Omit = omit,
    ) -> Pager[models.Usage]:
        """List org usage records.

        `GET /organizations/{organization_id}/records/usage` returns every `Usage`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_subscription_id: Return only those with some `subscription_id`.
            filter_usage_group: Return only those of this kind of usage. One of `storage`, `environments`,
                `user_licenses`.
            filter_start: Return only those active at the begin of the period or after.
            filter_started_at: Return only those with some `started_at`.
            page: Number of the page; the first is 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_USAGE,
            path={"organization_id": organization_id},
            query={
                "filter[subscription_id]": filter_subscription_id,
                "filter[usage_group]": filter_usage_group,
                "filter[start]": filter_start,
                "filter[started_at]": filter_started_at,
                "page": page,
            },
        )


class AsyncRecords(AsyncResource):
    """Records."""

    def list_plan(
        self,
        organization_id: str,
        *,
        filter_subscription_id: str | Omit = omit,
        filter_plan: types.FilterSubscriptionPlanParameter | Omit = omit,
        filter_status: types.RecordStatusParameter | Omit = omit,
        filter_start: dt.datetime | Omit = omit,
        filter_end: dt.datetime | Omit = omit,
        filter_started_at: dt.datetime | Omit = omit,
        filter_ended_at: dt.datetime | Omit = omit,
        page: int | Omit = omit,
    ) -> AsyncPager[models.PlanRecords]:
        """List org plan records.

        `GET /organizations/{organization_id}/records/plan` returns every `PlanRecords`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_subscription_id: Return only those with some `subscription_id`.
            filter_plan: Return only those with some `plan`. One of `development`, `standard`, `medium`,
                `large`, `xlarge`, `2xlarge`.
            filter_status: Return only those with some status. One of `active`, `suspended`.
            filter_start: Return only those active at the begin of the period or after.
            filter_end: Return only those active at the end of the period or before.
            filter_started_at: Return only those with some `started_at`.
            filter_ended_at: Return only those with some `ended_at`.
            page: Number of the page; the first is 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_PLAN,
            path={"organization_id": organization_id},
            query={
                "filter[subscription_id]": filter_subscription_id,
                "filter[plan]": filter_plan,
                "filter[status]": filter_status,
                "filter[start]": filter_start,
                "filter[end]": filter_end,
                "filter[started_at]": filter_started_at,
                "filter[ended_at]": filter_ended_at,
                "page": page,
            },
        )

    def list_usage(
        self,
        organization_id: str,
        *,
        filter_subscription_id: str | Omit = omit,
        filter_usage_group: types.RecordUsageGroupParameter | Omit = omit,
        filter_start: dt.datetime | Omit = omit,
        filter_started_at: dt.datetime | Omit = omit,
        page: int | Omit = omit,
    ) -> AsyncPager[models.Usage]:
        """List org usage records.

        `GET /organizations/{organization_id}/records/usage` returns every `Usage`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_subscription_id: Return only those with some `subscription_id`.
            filter_usage_group: Return only those of this kind of usage. One of `storage`, `environments`,
                `user_licenses`.
            filter_start: Return only those active at the begin of the period or after.
            filter_started_at: Return only those with some `started_at`.
            page: Number of the page; the first is 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_USAGE,
            path={"organization_id": organization_id},
            query={
                "filter[subscription_id]": filter_subscription_id,
                "filter[usage_group]": filter_usage_group,
                "filter[start]": filter_start,
                "filter[started_at]": filter_started_at,
                "page": page,
            },
        )
