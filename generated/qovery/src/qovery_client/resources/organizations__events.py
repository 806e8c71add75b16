"""Organizations, events."""

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
    from uuid import UUID

    from .. import types

_LIST: Operation[models.OrganizationEventResponse] = Operation(
    id="getOrganizationEvents",
    method="GET",
    path="/organization/{organizationId}/events",
    result=lambda: models.OrganizationEventResponseList,
    paging=pages.NextUrl(next=("links", "next"), items=("events",)),
)

_LIST_TARGETS: Operation[models.OrganizationEventTargetResponseListTarget] = Operation(
    id="getOrganizationEventTargets",
    method="GET",
    path="/organization/{organizationId}/targets",
    result=lambda: models.OrganizationEventTargetResponseList,
    paging=pages.Whole(items=("targets",)),
)


class OrganizationsEvents(Resource):
    """Organizations, events."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        page_size: float | int | None | Omit = omit,
        from_timestamp: str | None | Omit = omit,
        to_timestamp: str | None | Omit = omit,
        continue_token: str | Omit = omit,
        step_back_token: str | Omit = omit,
        event_type: types.OrganizationEventType | Omit = omit,
        target_type: types.OrganizationEventTargetType | Omit = omit,
        target_id: UUID | str | None | Omit = omit,
        sub_target_type: types.OrganizationEventSubTargetType | None | Omit = omit,
        triggered_by: str | Omit = omit,
        origin: types.OrganizationEventOrigin | Omit = omit,
        service_project_id: str | Omit = omit,
        service_environment_id: str | Omit = omit,
    ) -> Pager[models.OrganizationEventResponse]:
        """Get organization events.

        `GET /organization/{organizationId}/events` returns every `OrganizationEventResponse`.

        Args:
            organization_id: Id of the organization.
            page_size: Results on a page. Defaults to `10`.
            from_timestamp: Return only events from this time on, in nanoseconds; see also `toTimestamp`.
            to_timestamp: Return only events up to this time, in nanoseconds; see also `fromTimestamp`.
            continue_token: Where the next page begins: a time in nanoseconds, from the page before.
            step_back_token: Where the previous page begins: a time in nanoseconds, from a page.
            event_type: Return only events of this type. One of `CREATE`, `UPDATE`, `DELETE`, `ACCEPT`,
                `EXPORT`, `CLONE`, `DEPLOY_QUEUED`, `STOP_QUEUED`, ...
            target_type: Return only events about this kind of resource. One of `AGENTIC_WORKFLOW`,
                `APPLICATION`, `CLUSTER`, `CONTAINER`, `CONTAINER_REGISTRY`, `DATABASE`,
                `ENTERPRISE_CONNECTION`, `ENVIRONMENT`, ...
            target_id: Return only events about this resource; needs `targetType`.
            sub_target_type: Return only events about this part of their target.
            triggered_by: Return only events caused by this user, API token or automation.
            origin: Return only events from this source. One of `API`, `CLI`, `CONSOLE`, `GIT`,
                `QOVERY_INTERNAL`, `SKILL`, `TERRAFORM_PROVIDER`.
            service_project_id: Id of the project of the services whose events are returned.
            service_environment_id: Id of the environment of the services whose events are returned.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organizationId": organization_id},
            query={
                "pageSize": page_size,
                "fromTimestamp": from_timestamp,
                "toTimestamp": to_timestamp,
                "continueToken": continue_token,
                "stepBackToken": step_back_token,
                "eventType": event_type,
                "targetType": target_type,
                "targetId": target_id,
                "subTargetType": sub_target_type,
                "triggeredBy": triggered_by,
                "origin": origin,
                "serviceProjectId": service_project_id,
                "serviceEnvironmentId": service_environment_id,
            },
        )

    def list_targets(
        self,
        organization_id: UUID | str,
        *,
        from_timestamp: str | None | Omit = omit,
        to_timestamp: str | None | Omit = omit,
        event_type: types.OrganizationEventType | Omit = omit,
        target_type: types.OrganizationEventTargetType | Omit = omit,
        triggered_by: str | Omit = omit,
        origin: types.OrganizationEventOrigin | Omit = omit,
        project_id: UUID | str | Omit = omit,
        environment_id: UUID | str | Omit = omit,
        target_level_to_fetch: types.OrganizationEventTargetLevel | Omit = omit,
    ) -> Pager[models.OrganizationEventTargetResponseListTarget]:
        """Get organization event targets.

        `GET /organization/{organizationId}/targets` returns every
        `OrganizationEventTargetResponseListTarget`.

        Args:
            organization_id: Id of the organization.
            from_timestamp: Return only events from this time on, in nanoseconds; see also `toTimestamp`.
            to_timestamp: Return only events up to this time, in nanoseconds; see also `fromTimestamp`.
            event_type: Return only events of this type. One of `CREATE`, `UPDATE`, `DELETE`, `ACCEPT`,
                `EXPORT`, `CLONE`, `DEPLOY_QUEUED`, `STOP_QUEUED`, ...
            target_type: Return only events about this kind of resource. One of `AGENTIC_WORKFLOW`,
                `APPLICATION`, `CLUSTER`, `CONTAINER`, `CONTAINER_REGISTRY`, `DATABASE`,
                `ENTERPRISE_CONNECTION`, `ENVIRONMENT`, ...
            triggered_by: Return only events caused by this user, API token or automation.
            origin: Return only events from this source. One of `API`, `CLI`, `CONSOLE`, `GIT`,
                `QOVERY_INTERNAL`, `SKILL`, `TERRAFORM_PROVIDER`.
            project_id: Id of the project.
            environment_id: Id of the environment.
            target_level_to_fetch: Whether projects or environments are returned, for events about services. One of
                `PROJECT`, `ENVIRONMENT`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_TARGETS,
            path={"organizationId": organization_id},
            query={
                "fromTimestamp": from_timestamp,
                "toTimestamp": to_timestamp,
                "eventType": event_type,
                "targetType": target_type,
                "triggeredBy": triggered_by,
                "origin": origin,
                "projectId": project_id,
                "environmentId": environment_id,
                "targetLevelToFetch": target_level_to_fetch,
            },
        )


class AsyncOrganizationsEvents(AsyncResource):
    """Organizations, events."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        page_size: float | int | None | Omit = omit,
        from_timestamp: str | None | Omit = omit,
        to_timestamp: str | None | Omit = omit,
        continue_token: str | Omit = omit,
        step_back_token: str | Omit = omit,
        event_type: types.OrganizationEventType | Omit = omit,
        target_type: types.OrganizationEventTargetType | Omit = omit,
        target_id: UUID | str | None | Omit = omit,
        sub_target_type: types.OrganizationEventSubTargetType | None | Omit = omit,
        triggered_by: str | Omit = omit,
        origin: types.OrganizationEventOrigin | Omit = omit,
        service_project_id: str | Omit = omit,
        service_environment_id: str | Omit = omit,
    ) -> AsyncPager[models.OrganizationEventResponse]:
        """Get organization events.

        `GET /organization/{organizationId}/events` returns every `OrganizationEventResponse`.

        Args:
            organization_id: Id of the organization.
            page_size: Results on a page. Defaults to `10`.
            from_timestamp: Return only events from this time on, in nanoseconds; see also `toTimestamp`.
            to_timestamp: Return only events up to this time, in nanoseconds; see also `fromTimestamp`.
            continue_token: Where the next page begins: a time in nanoseconds, from the page before.
            step_back_token: Where the previous page begins: a time in nanoseconds, from a page.
            event_type: Return only events of this type. One of `CREATE`, `UPDATE`, `DELETE`, `ACCEPT`,
                `EXPORT`, `CLONE`, `DEPLOY_QUEUED`, `STOP_QUEUED`, ...
            target_type: Return only events about this kind of resource. One of `AGENTIC_WORKFLOW`,
                `APPLICATION`, `CLUSTER`, `CONTAINER`, `CONTAINER_REGISTRY`, `DATABASE`,
                `ENTERPRISE_CONNECTION`, `ENVIRONMENT`, ...
            target_id: Return only events about this resource; needs `targetType`.
            sub_target_type: Return only events about this part of their target.
            triggered_by: Return only events caused by this user, API token or automation.
            origin: Return only events from this source. One of `API`, `CLI`, `CONSOLE`, `GIT`,
                `QOVERY_INTERNAL`, `SKILL`, `TERRAFORM_PROVIDER`.
            service_project_id: Id of the project of the services whose events are returned.
            service_environment_id: Id of the environment of the services whose events are returned.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organizationId": organization_id},
            query={
                "pageSize": page_size,
                "fromTimestamp": from_timestamp,
                "toTimestamp": to_timestamp,
                "continueToken": continue_token,
                "stepBackToken": step_back_token,
                "eventType": event_type,
                "targetType": target_type,
                "targetId": target_id,
                "subTargetType": sub_target_type,
                "triggeredBy": triggered_by,
                "origin": origin,
                "serviceProjectId": service_project_id,
                "serviceEnvironmentId": service_environment_id,
            },
        )

    def list_targets(
        self,
        organization_id: UUID | str,
        *,
        from_timestamp: str | None | Omit = omit,
        to_timestamp: str | None | Omit = omit,
        event_type: types.OrganizationEventType | Omit = omit,
        target_type: types.OrganizationEventTargetType | Omit = omit,
        triggered_by: str | Omit = omit,
        origin: types.OrganizationEventOrigin | Omit = omit,
        project_id: UUID | str | Omit = omit,
        environment_id: UUID | str | Omit = omit,
        target_level_to_fetch: types.OrganizationEventTargetLevel | Omit = omit,
    ) -> AsyncPager[models.OrganizationEventTargetResponseListTarget]:
        """Get organization event targets.

        `GET /organization/{organizationId}/targets` returns every
        `OrganizationEventTargetResponseListTarget`.

        Args:
            organization_id: Id of the organization.
            from_timestamp: Return only events from this time on, in nanoseconds; see also `toTimestamp`.
            to_timestamp: Return only events up to this time, in nanoseconds; see also `fromTimestamp`.
            event_type: Return only events of this type. One of `CREATE`, `UPDATE`, `DELETE`, `ACCEPT`,
                `EXPORT`, `CLONE`, `DEPLOY_QUEUED`, `STOP_QUEUED`, ...
            target_type: Return only events about this kind of resource. One of `AGENTIC_WORKFLOW`,
                `APPLICATION`, `CLUSTER`, `CONTAINER`, `CONTAINER_REGISTRY`, `DATABASE`,
                `ENTERPRISE_CONNECTION`, `ENVIRONMENT`, ...
            triggered_by: Return only events caused by this user, API token or automation.
            origin: Return only events from this source. One of `API`, `CLI`, `CONSOLE`, `GIT`,
                `QOVERY_INTERNAL`, `SKILL`, `TERRAFORM_PROVIDER`.
            project_id: Id of the project.
            environment_id: Id of the environment.
            target_level_to_fetch: Whether projects or environments are returned, for events about services. One of
                `PROJECT`, `ENVIRONMENT`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_TARGETS,
            path={"organizationId": organization_id},
            query={
                "fromTimestamp": from_timestamp,
                "toTimestamp": to_timestamp,
                "eventType": event_type,
                "targetType": target_type,
                "triggeredBy": triggered_by,
                "origin": origin,
                "projectId": project_id,
                "environmentId": environment_id,
                "targetLevelToFetch": target_level_to_fetch,
            },
        )
