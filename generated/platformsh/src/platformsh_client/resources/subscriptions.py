"""Subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from collections.abc import Mapping, Sequence

    from .. import types

_LIST: Operation[models.Subscription] = Operation(
    id="list-org-subscriptions",
    method="GET",
    path="/organizations/{organization_id}/subscriptions",
    params=(
        Param("filter[id]", "query", style="deepObject", explode=True),
        Param("filter[project_id]", "query", style="deepObject", explode=True),
        Param("filter[project_title]", "query", style="deepObject", explode=True),
        Param("filter[region]", "query", style="deepObject", explode=True),
        Param("filter[updated_at]", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.ListOrgSubscriptionsResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.Subscription] = Operation(
    id="get-org-subscription",
    method="GET",
    path="/organizations/{organization_id}/subscriptions/{subscription_id}",
    result=lambda: models.Subscription,
    also="application/problem+json",
)

_CREATE: Operation[models.Subscription] = Operation(
    id="create-org-subscription",
    method="POST",
    path="/organizations/{organization_id}/subscriptions",
    body="application/json",
    result=lambda: models.Subscription,
    also="application/problem+json",
)

_UPDATE: Operation[models.Subscription] = Operation(
    id="update-org-subscription",
    method="PATCH",
    path="/organizations/{organization_id}/subscriptions/{subscription_id}",
    body=Body("application/json", required=False),
    result=lambda: models.Subscription,
    also="application/problem+json",
)

_DELETE: Operation[None] = Operation(
    id="delete-org-subscription",
    method="DELETE",
    path="/organizations/{organization_id}/subscriptions/{subscription_id}",
    decode="none",
    also="application/problem+json",
)

_CAN_AFFORD: Operation[None] = Operation(
    id="can-afford-subscription",
    method="POST",
    path="/subscriptions/{subscriptionId}/can-afford",
    body=Body("application/json", required=False),
    decode="none",
)

_CAN_CREATE_NEW: Operation[models.CanCreateNewOrgSubscriptionResponse] = Operation(
    id="can-create-new-org-subscription",
    method="GET",
    path="/organizations/{organization_id}/subscriptions/can-create",
    result=lambda: models.CanCreateNewOrgSubscriptionResponse,
    also="application/problem+json",
)

_CAN_UPDATE: Operation[models.CanUpdateSubscriptionResponse] = Operation(
    id="can-update-subscription",
    method="GET",
    path="/subscriptions/{subscriptionId}/can-update",
    result=lambda: models.CanUpdateSubscriptionResponse,
)

_ESTIMATE: Operation[models.EstimationObject] = Operation(
    id="estimate-org-subscription",
    method="GET",
    path="/organizations/{organization_id}/subscriptions/{subscription_id}/estimate",
    result=lambda: models.EstimationObject,
    also="application/problem+json",
)

_ESTIMATE_NEW: Operation[models.EstimationObject] = Operation(
    id="estimate-new-org-subscription",
    method="GET",
    path="/organizations/{organization_id}/subscriptions/estimate",
    result=lambda: models.EstimationObject,
    also="application/problem+json",
)

_GET_ADDONS: Operation[models.SubscriptionAddonsObject] = Operation(
    id="list-subscription-addons",
    method="GET",
    path="/organizations/{organization_id}/subscriptions/{subscription_id}/addons",
    result=lambda: models.SubscriptionAddonsObject,
    also="application/problem+json",
)

_GET_CURRENT_USAGE: Operation[models.SubscriptionCurrentUsageObject] = Operation(
    id="get-org-subscription-current-usage",
    method="GET",
    path="/organizations/{organization_id}/subscriptions/{subscription_id}/current_usage",
    result=lambda: models.SubscriptionCurrentUsageObject,
    also="application/problem+json",
)

_GET_USAGE_ALERTS: Operation[models.GetSubscriptionUsageAlertsResponse] = Operation(
    id="get-subscription-usage-alerts",
    method="GET",
    path="/organizations/{organization_id}/alerts/subscriptions/{subscription_id}/usage",
    result=lambda: models.GetSubscriptionUsageAlertsResponse,
    also="application/problem+json",
)

_UPDATE_USAGE_ALERTS: Operation[models.UpdateSubscriptionUsageAlertsResponse] = Operation(
    id="update-subscription-usage-alerts",
    method="PATCH",
    path="/organizations/{organization_id}/alerts/subscriptions/{subscription_id}/usage",
    body=Body("application/json", required=False),
    result=lambda: models.UpdateSubscriptionUsageAlertsResponse,
    also="application/problem+json",
)


class Subscriptions(Resource):
    """Subscriptions."""

    def list(
        self,
        organization_id: str,
        *,
        filter_status: types.ListOrgSubscriptionsFilterStatus | Omit = omit,
        filter_id: types.StringFilter | Omit = omit,
        filter_project_id: types.StringFilter | Omit = omit,
        filter_project_title: types.StringFilter | Omit = omit,
        filter_region: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.Subscription]:
        """List org subscriptions.

        `GET /organizations/{organization_id}/subscriptions` returns every `Subscription`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            filter_status: Return only those with some status. One of `requested`, `active`, `failed`,
                `suspended`, `deleted`.
            filter_id: Return only those with some `id`.
            filter_project_id: Return only those with some `project_id`.
            filter_project_title: Return only those with some `project_title`.
            filter_region: Return only those with some `region`.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[status]": filter_status,
                "filter[id]": filter_id,
                "filter[project_id]": filter_project_id,
                "filter[project_title]": filter_project_title,
                "filter[region]": filter_region,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, organization_id: str, subscription_id: str) -> models.Subscription:
        """Get org subscription.

        `GET /organizations/{organization_id}/subscriptions/{subscription_id}` returns
        `Subscription`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET, path={"organization_id": organization_id, "subscription_id": subscription_id}
        )

    def create(
        self,
        organization_id: str,
        *,
        project_region: str,
        default_branch: str | Omit = omit,
        environments: int | Omit = omit,
        options_url: str | Omit = omit,
        plan: types.ProjectPlan | Omit = omit,
        project_title: str | Omit = omit,
        storage: int | Omit = omit,
    ) -> models.Subscription:
        """Create org subscription.

        `POST /organizations/{organization_id}/subscriptions` returns `Subscription`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            storage: Storage of each environment in MiB, in multiples of 1024.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"organization_id": organization_id},
            body={
                "project_region": project_region,
                "default_branch": default_branch,
                "environments": environments,
                "options_url": options_url,
                "plan": plan,
                "project_title": project_title,
                "storage": storage,
            },
        )

    def update(
        self,
        organization_id: str,
        subscription_id: str,
        *,
        backups: str | Omit = omit,
        big_dev: str | Omit = omit,
        big_dev_service: str | Omit = omit,
        blackfire: str | Omit = omit,
        continuous_profiling: str | Omit = omit,
        environments: int | Omit = omit,
        observability_suite: str | Omit = omit,
        plan: types.ProjectPlan | Omit = omit,
        project_support_level: str | Omit = omit,
        project_title: types.ProjectTitle | Omit = omit,
        storage: int | Omit = omit,
        timezone: types.ProjectTimeZone | Omit = omit,
    ) -> models.Subscription:
        """Update org subscription.

        `PATCH /organizations/{organization_id}/subscriptions/{subscription_id}` returns
        `Subscription`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.
            storage: Storage of each environment in MiB, in multiples of 1024.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
            body={
                "backups": backups,
                "big_dev": big_dev,
                "big_dev_service": big_dev_service,
                "blackfire": blackfire,
                "continuous_profiling": continuous_profiling,
                "environments": environments,
                "observability_suite": observability_suite,
                "plan": plan,
                "project_support_level": project_support_level,
                "project_title": project_title,
                "storage": storage,
                "timezone": timezone,
            },
        )

    def delete(self, organization_id: str, subscription_id: str) -> None:
        """Delete org subscription.

        `DELETE /organizations/{organization_id}/subscriptions/{subscription_id}` returns
        nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"organization_id": organization_id, "subscription_id": subscription_id}
        )

    def can_afford(
        self, subscription_id: str, *, resources: Mapping[str, Any] | Omit = omit
    ) -> None:
        """Can afford subscription.

        `POST /subscriptions/{subscriptionId}/can-afford` returns nothing.

        Args:
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: APIStatusError (402).
        """
        return self._call(
            _CAN_AFFORD, path={"subscriptionId": subscription_id}, body={"resources": resources}
        )

    def can_create_new(self, organization_id: str) -> models.CanCreateNewOrgSubscriptionResponse:
        """Can create new org subscription.

        `GET /organizations/{organization_id}/subscriptions/can-create` returns
        `CanCreateNewOrgSubscriptionResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_CAN_CREATE_NEW, path={"organization_id": organization_id})

    def can_update(
        self,
        subscription_id: str,
        *,
        plan: types.SubscriptionPlanParameter | Omit = omit,
        environments: int | Omit = omit,
        storage: int | Omit = omit,
        user_licenses: int | Omit = omit,
    ) -> models.CanUpdateSubscriptionResponse:
        """Can update subscription.

        `GET /subscriptions/{subscriptionId}/can-update` returns
        `CanUpdateSubscriptionResponse`.

        Args:
            subscription_id: Id of the subscription.
            plan: Plan of the subscription. One of `development`, `standard`, `medium`, `large`,
                `xlarge`, `2xlarge`.
            environments: How many environments the project may have.
            storage: Storage of each environment in MiB, in multiples of 1024.
            user_licenses: How many users the subscription pays for.
        """
        return self._call(
            _CAN_UPDATE,
            path={"subscriptionId": subscription_id},
            query={
                "plan": plan,
                "environments": environments,
                "storage": storage,
                "user_licenses": user_licenses,
            },
        )

    def estimate(
        self,
        organization_id: str,
        subscription_id: str,
        *,
        plan: str,
        environments: int | Omit = omit,
        storage: int | Omit = omit,
        user_licenses: int | Omit = omit,
        format: types.EstimateOrgSubscriptionFormat | Omit = omit,
    ) -> models.EstimationObject:
        """Estimate org subscription.

        `GET /organizations/{organization_id}/subscriptions/{subscription_id}/estimate` returns
        `EstimationObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.
            plan: Plan of the subscription.
            environments: How many environments the project may have.
            storage: Storage of each environment in MiB, in multiples of 1024.
            user_licenses: How many users the subscription pays for.
            format: How the estimate is written: as text for people, or with its parts. One of
                `formatted`, `complex`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _ESTIMATE,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
            query={
                "plan": plan,
                "environments": environments,
                "storage": storage,
                "user_licenses": user_licenses,
                "format": format,
            },
        )

    def estimate_new(
        self,
        organization_id: str,
        *,
        plan: str,
        environments: int,
        storage: int,
        user_licenses: int,
        format: types.EstimateNewOrgSubscriptionFormat | Omit = omit,
    ) -> models.EstimationObject:
        """Estimate new org subscription.

        `GET /organizations/{organization_id}/subscriptions/estimate` returns
        `EstimationObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            plan: Plan of the subscription.
            environments: How many environments the project may have.
            storage: Storage of each environment in MiB, in multiples of 1024.
            user_licenses: How many users the subscription pays for.
            format: How the estimate is written: as text for people, or with its parts. One of
                `formatted`, `complex`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _ESTIMATE_NEW,
            path={"organization_id": organization_id},
            query={
                "plan": plan,
                "environments": environments,
                "storage": storage,
                "user_licenses": user_licenses,
                "format": format,
            },
        )

    def get_addons(
        self, organization_id: str, subscription_id: str
    ) -> models.SubscriptionAddonsObject:
        """List subscription addons.

        `GET /organizations/{organization_id}/subscriptions/{subscription_id}/addons` returns
        `SubscriptionAddonsObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _GET_ADDONS,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
        )

    def get_current_usage(
        self,
        organization_id: str,
        subscription_id: str,
        *,
        usage_groups: str | Omit = omit,
        include_not_charged: bool | Omit = omit,
    ) -> models.SubscriptionCurrentUsageObject:
        """Get org subscription current usage.

        `GET /organizations/{organization_id}/subscriptions/{subscription_id}/current_usage`
        returns `SubscriptionCurrentUsageObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.
            usage_groups: Groups of usage to return, divided by commas.
            include_not_charged: Also return usage groups that cost nothing.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _GET_CURRENT_USAGE,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
            query={"usage_groups": usage_groups, "include_not_charged": include_not_charged},
        )

    def get_usage_alerts(
        self, organization_id: str, subscription_id: str
    ) -> models.GetSubscriptionUsageAlertsResponse:
        """Get subscription usage alerts.

        `GET /organizations/{organization_id}/alerts/subscriptions/{subscription_id}/usage`
        returns `GetSubscriptionUsageAlertsResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_USAGE_ALERTS,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
        )

    def update_usage_alerts(
        self,
        organization_id: str,
        subscription_id: str,
        *,
        alerts: Sequence[types.UpdateSubscriptionUsageAlertsRequestAlert] | Omit = omit,
    ) -> models.UpdateSubscriptionUsageAlertsResponse:
        """Update subscription usage alerts.

        `PATCH /organizations/{organization_id}/alerts/subscriptions/{subscription_id}/usage`
        returns `UpdateSubscriptionUsageAlertsResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE_USAGE_ALERTS,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
            body={"alerts": alerts},
        )


class AsyncSubscriptions(AsyncResource):
    """Subscriptions."""

    def list(
        self,
        organization_id: str,
        *,
        filter_status: types.ListOrgSubscriptionsFilterStatus | Omit = omit,
        filter_id: types.StringFilter | Omit = omit,
        filter_project_id: types.StringFilter | Omit = omit,
        filter_project_title: types.StringFilter | Omit = omit,
        filter_region: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.Subscription]:
        """List org subscriptions.

        `GET /organizations/{organization_id}/subscriptions` returns every `Subscription`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            filter_status: Return only those with some status. One of `requested`, `active`, `failed`,
                `suspended`, `deleted`.
            filter_id: Return only those with some `id`.
            filter_project_id: Return only those with some `project_id`.
            filter_project_title: Return only those with some `project_title`.
            filter_region: Return only those with some `region`.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[status]": filter_status,
                "filter[id]": filter_id,
                "filter[project_id]": filter_project_id,
                "filter[project_title]": filter_project_title,
                "filter[region]": filter_region,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, organization_id: str, subscription_id: str) -> models.Subscription:
        """Get org subscription.

        `GET /organizations/{organization_id}/subscriptions/{subscription_id}` returns
        `Subscription`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organization_id": organization_id, "subscription_id": subscription_id}
        )

    async def create(
        self,
        organization_id: str,
        *,
        project_region: str,
        default_branch: str | Omit = omit,
        environments: int | Omit = omit,
        options_url: str | Omit = omit,
        plan: types.ProjectPlan | Omit = omit,
        project_title: str | Omit = omit,
        storage: int | Omit = omit,
    ) -> models.Subscription:
        """Create org subscription.

        `POST /organizations/{organization_id}/subscriptions` returns `Subscription`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            storage: Storage of each environment in MiB, in multiples of 1024.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"organization_id": organization_id},
            body={
                "project_region": project_region,
                "default_branch": default_branch,
                "environments": environments,
                "options_url": options_url,
                "plan": plan,
                "project_title": project_title,
                "storage": storage,
            },
        )

    async def update(
        self,
        organization_id: str,
        subscription_id: str,
        *,
        backups: str | Omit = omit,
        big_dev: str | Omit = omit,
        big_dev_service: str | Omit = omit,
        blackfire: str | Omit = omit,
        continuous_profiling: str | Omit = omit,
        environments: int | Omit = omit,
        observability_suite: str | Omit = omit,
        plan: types.ProjectPlan | Omit = omit,
        project_support_level: str | Omit = omit,
        project_title: types.ProjectTitle | Omit = omit,
        storage: int | Omit = omit,
        timezone: types.ProjectTimeZone | Omit = omit,
    ) -> models.Subscription:
        """Update org subscription.

        `PATCH /organizations/{organization_id}/subscriptions/{subscription_id}` returns
        `Subscription`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.
            storage: Storage of each environment in MiB, in multiples of 1024.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
            body={
                "backups": backups,
                "big_dev": big_dev,
                "big_dev_service": big_dev_service,
                "blackfire": blackfire,
                "continuous_profiling": continuous_profiling,
                "environments": environments,
                "observability_suite": observability_suite,
                "plan": plan,
                "project_support_level": project_support_level,
                "project_title": project_title,
                "storage": storage,
                "timezone": timezone,
            },
        )

    async def delete(self, organization_id: str, subscription_id: str) -> None:
        """Delete org subscription.

        `DELETE /organizations/{organization_id}/subscriptions/{subscription_id}` returns
        nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"organization_id": organization_id, "subscription_id": subscription_id}
        )

    async def can_afford(
        self, subscription_id: str, *, resources: Mapping[str, Any] | Omit = omit
    ) -> None:
        """Can afford subscription.

        `POST /subscriptions/{subscriptionId}/can-afford` returns nothing.

        Args:
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: APIStatusError (402).
        """
        return await self._call(
            _CAN_AFFORD, path={"subscriptionId": subscription_id}, body={"resources": resources}
        )

    async def can_create_new(
        self, organization_id: str
    ) -> models.CanCreateNewOrgSubscriptionResponse:
        """Can create new org subscription.

        `GET /organizations/{organization_id}/subscriptions/can-create` returns
        `CanCreateNewOrgSubscriptionResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_CAN_CREATE_NEW, path={"organization_id": organization_id})

    async def can_update(
        self,
        subscription_id: str,
        *,
        plan: types.SubscriptionPlanParameter | Omit = omit,
        environments: int | Omit = omit,
        storage: int | Omit = omit,
        user_licenses: int | Omit = omit,
    ) -> models.CanUpdateSubscriptionResponse:
        """Can update subscription.

        `GET /subscriptions/{subscriptionId}/can-update` returns
        `CanUpdateSubscriptionResponse`.

        Args:
            subscription_id: Id of the subscription.
            plan: Plan of the subscription. One of `development`, `standard`, `medium`, `large`,
                `xlarge`, `2xlarge`.
            environments: How many environments the project may have.
            storage: Storage of each environment in MiB, in multiples of 1024.
            user_licenses: How many users the subscription pays for.
        """
        return await self._call(
            _CAN_UPDATE,
            path={"subscriptionId": subscription_id},
            query={
                "plan": plan,
                "environments": environments,
                "storage": storage,
                "user_licenses": user_licenses,
            },
        )

    async def estimate(
        self,
        organization_id: str,
        subscription_id: str,
        *,
        plan: str,
        environments: int | Omit = omit,
        storage: int | Omit = omit,
        user_licenses: int | Omit = omit,
        format: types.EstimateOrgSubscriptionFormat | Omit = omit,
    ) -> models.EstimationObject:
        """Estimate org subscription.

        `GET /organizations/{organization_id}/subscriptions/{subscription_id}/estimate` returns
        `EstimationObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.
            plan: Plan of the subscription.
            environments: How many environments the project may have.
            storage: Storage of each environment in MiB, in multiples of 1024.
            user_licenses: How many users the subscription pays for.
            format: How the estimate is written: as text for people, or with its parts. One of
                `formatted`, `complex`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _ESTIMATE,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
            query={
                "plan": plan,
                "environments": environments,
                "storage": storage,
                "user_licenses": user_licenses,
                "format": format,
            },
        )

    async def estimate_new(
        self,
        organization_id: str,
        *,
        plan: str,
        environments: int,
        storage: int,
        user_licenses: int,
        format: types.EstimateNewOrgSubscriptionFormat | Omit = omit,
    ) -> models.EstimationObject:
        """Estimate new org subscription.

        `GET /organizations/{organization_id}/subscriptions/estimate` returns
        `EstimationObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            plan: Plan of the subscription.
            environments: How many environments the project may have.
            storage: Storage of each environment in MiB, in multiples of 1024.
            user_licenses: How many users the subscription pays for.
            format: How the estimate is written: as text for people, or with its parts. One of
                `formatted`, `complex`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _ESTIMATE_NEW,
            path={"organization_id": organization_id},
            query={
                "plan": plan,
                "environments": environments,
                "storage": storage,
                "user_licenses": user_licenses,
                "format": format,
            },
        )

    async def get_addons(
        self, organization_id: str, subscription_id: str
    ) -> models.SubscriptionAddonsObject:
        """List subscription addons.

        `GET /organizations/{organization_id}/subscriptions/{subscription_id}/addons` returns
        `SubscriptionAddonsObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _GET_ADDONS,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
        )

    async def get_current_usage(
        self,
        organization_id: str,
        subscription_id: str,
        *,
        usage_groups: str | Omit = omit,
        include_not_charged: bool | Omit = omit,
    ) -> models.SubscriptionCurrentUsageObject:
        """Get org subscription current usage.

        `GET /organizations/{organization_id}/subscriptions/{subscription_id}/current_usage`
        returns `SubscriptionCurrentUsageObject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            subscription_id: Id of the subscription.
            usage_groups: Groups of usage to return, divided by commas.
            include_not_charged: Also return usage groups that cost nothing.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _GET_CURRENT_USAGE,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
            query={"usage_groups": usage_groups, "include_not_charged": include_not_charged},
        )

    async def get_usage_alerts(
        self, organization_id: str, subscription_id: str
    ) -> models.GetSubscriptionUsageAlertsResponse:
        """Get subscription usage alerts.

        `GET /organizations/{organization_id}/alerts/subscriptions/{subscription_id}/usage`
        returns `GetSubscriptionUsageAlertsResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_USAGE_ALERTS,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
        )

    async def update_usage_alerts(
        self,
        organization_id: str,
        subscription_id: str,
        *,
        alerts: Sequence[types.UpdateSubscriptionUsageAlertsRequestAlert] | Omit = omit,
    ) -> models.UpdateSubscriptionUsageAlertsResponse:
        """Update subscription usage alerts.

        `PATCH /organizations/{organization_id}/alerts/subscriptions/{subscription_id}/usage`
        returns `UpdateSubscriptionUsageAlertsResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            subscription_id: Id of the subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE_USAGE_ALERTS,
            path={"organization_id": organization_id, "subscription_id": subscription_id},
            body={"alerts": alerts},
        )
