"""Projects, deployment rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.ProjectDeploymentRule] = Operation(
    id="listProjectDeploymentRules",
    method="GET",
    path="/project/{projectId}/deploymentRule",
    result=lambda: models.ProjectDeploymentRuleResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.ProjectDeploymentRule] = Operation(
    id="getProjectDeploymentRule",
    method="GET",
    path="/project/{projectId}/deploymentRule/{deploymentRuleId}",
    result=lambda: models.ProjectDeploymentRule,
)

_CREATE: Operation[models.ProjectDeploymentRule] = Operation(
    id="createDeploymentRule",
    method="POST",
    path="/project/{projectId}/deploymentRule",
    body="application/json",
    result=lambda: models.ProjectDeploymentRule,
)

_UPDATE: Operation[models.ProjectDeploymentRule] = Operation(
    id="editProjectDeployemtnRule",
    method="PUT",
    path="/project/{projectId}/deploymentRule/{deploymentRuleId}",
    body="application/json",
    result=lambda: models.ProjectDeploymentRule,
)

_DELETE: Operation[None] = Operation(
    id="deleteProjectDeploymentRule",
    method="DELETE",
    path="/project/{projectId}/deploymentRule/{deploymentRuleId}",
    decode="none",
)

_UPDATE_PRIORITY_ORDER: Operation[None] = Operation(
    id="updateDeploymentRulesPriorityOrder",
    method="PUT",
    path="/project/{projectId}/deploymentRule/order",
    body=Body("application/json", required=False),
    decode="none",
)


class ProjectsDeploymentRules(Resource):
    """Projects, deployment rules."""

    def list(self, project_id: UUID | str) -> Pager[models.ProjectDeploymentRule]:
        """List project deployment rules.

        `GET /project/{projectId}/deploymentRule` returns every `ProjectDeploymentRule`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(
        self, project_id: UUID | str, deployment_rule_id: UUID | str
    ) -> models.ProjectDeploymentRule:
        """Get project deployment rule.

        `GET /project/{projectId}/deploymentRule/{deploymentRuleId}` returns
        `ProjectDeploymentRule`.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET, path={"projectId": project_id, "deploymentRuleId": deployment_rule_id}
        )

    def create(
        self,
        project_id: UUID | str,
        *,
        cluster_id: UUID | str,
        mode: types.EnvironmentModeEnum,
        name: str,
        start_time: dt.datetime,
        stop_time: dt.datetime,
        timezone: str,
        weekdays: Sequence[types.WeekdayEnum],
        wildcard: str,
        auto_stop: bool | Omit = omit,
        description: str | None | Omit = omit,
    ) -> models.ProjectDeploymentRule:
        """Create deployment rule.

        `POST /project/{projectId}/deploymentRule` returns `ProjectDeploymentRule`.

        Args:
            project_id: Id of the project.
            mode: One of `DEVELOPMENT`, `PREVIEW`, `PRODUCTION`, `STAGING`.
            wildcard: Defaults to ``.
            auto_stop: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"projectId": project_id},
            body={
                "cluster_id": cluster_id,
                "mode": mode,
                "name": name,
                "start_time": start_time,
                "stop_time": stop_time,
                "timezone": timezone,
                "weekdays": weekdays,
                "wildcard": wildcard,
                "auto_stop": auto_stop,
                "description": description,
            },
        )

    def update(
        self,
        project_id: UUID | str,
        deployment_rule_id: UUID | str,
        *,
        cluster_id: UUID | str,
        mode: types.EnvironmentModeEnum,
        name: str,
        start_time: dt.datetime,
        stop_time: dt.datetime,
        timezone: str,
        weekdays: Sequence[types.WeekdayEnum],
        wildcard: str,
        auto_stop: bool | Omit = omit,
        description: str | None | Omit = omit,
    ) -> models.ProjectDeploymentRule:
        """Edit project deployemtn rule.

        `PUT /project/{projectId}/deploymentRule/{deploymentRuleId}` returns
        `ProjectDeploymentRule`.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.
            mode: One of `DEVELOPMENT`, `PREVIEW`, `PRODUCTION`, `STAGING`.
            wildcard: Defaults to ``.
            auto_stop: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"projectId": project_id, "deploymentRuleId": deployment_rule_id},
            body={
                "cluster_id": cluster_id,
                "mode": mode,
                "name": name,
                "start_time": start_time,
                "stop_time": stop_time,
                "timezone": timezone,
                "weekdays": weekdays,
                "wildcard": wildcard,
                "auto_stop": auto_stop,
                "description": description,
            },
        )

    def delete(self, project_id: UUID | str, deployment_rule_id: UUID | str) -> None:
        """Delete project deployment rule.

        `DELETE /project/{projectId}/deploymentRule/{deploymentRuleId}` returns nothing.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"projectId": project_id, "deploymentRuleId": deployment_rule_id}
        )

    def update_priority_order(
        self,
        project_id: UUID | str,
        *,
        project_deployment_rule_ids_in_order: Sequence[UUID | str] | Omit = omit,
    ) -> None:
        """Update deployment rules priority order.

        `PUT /project/{projectId}/deploymentRule/order` returns nothing.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_PRIORITY_ORDER,
            path={"projectId": project_id},
            body={"project_deployment_rule_ids_in_order": project_deployment_rule_ids_in_order},
        )


class AsyncProjectsDeploymentRules(AsyncResource):
    """Projects, deployment rules."""

    def list(self, project_id: UUID | str) -> AsyncPager[models.ProjectDeploymentRule]:
        """List project deployment rules.

        `GET /project/{projectId}/deploymentRule` returns every `ProjectDeploymentRule`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(
        self, project_id: UUID | str, deployment_rule_id: UUID | str
    ) -> models.ProjectDeploymentRule:
        """Get project deployment rule.

        `GET /project/{projectId}/deploymentRule/{deploymentRuleId}` returns
        `ProjectDeploymentRule`.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"projectId": project_id, "deploymentRuleId": deployment_rule_id}
        )

    async def create(
        self,
        project_id: UUID | str,
        *,
        cluster_id: UUID | str,
        mode: types.EnvironmentModeEnum,
        name: str,
        start_time: dt.datetime,
        stop_time: dt.datetime,
        timezone: str,
        weekdays: Sequence[types.WeekdayEnum],
        wildcard: str,
        auto_stop: bool | Omit = omit,
        description: str | None | Omit = omit,
    ) -> models.ProjectDeploymentRule:
        """Create deployment rule.

        `POST /project/{projectId}/deploymentRule` returns `ProjectDeploymentRule`.

        Args:
            project_id: Id of the project.
            mode: One of `DEVELOPMENT`, `PREVIEW`, `PRODUCTION`, `STAGING`.
            wildcard: Defaults to ``.
            auto_stop: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"projectId": project_id},
            body={
                "cluster_id": cluster_id,
                "mode": mode,
                "name": name,
                "start_time": start_time,
                "stop_time": stop_time,
                "timezone": timezone,
                "weekdays": weekdays,
                "wildcard": wildcard,
                "auto_stop": auto_stop,
                "description": description,
            },
        )

    async def update(
        self,
        project_id: UUID | str,
        deployment_rule_id: UUID | str,
        *,
        cluster_id: UUID | str,
        mode: types.EnvironmentModeEnum,
        name: str,
        start_time: dt.datetime,
        stop_time: dt.datetime,
        timezone: str,
        weekdays: Sequence[types.WeekdayEnum],
        wildcard: str,
        auto_stop: bool | Omit = omit,
        description: str | None | Omit = omit,
    ) -> models.ProjectDeploymentRule:
        """Edit project deployemtn rule.

        `PUT /project/{projectId}/deploymentRule/{deploymentRuleId}` returns
        `ProjectDeploymentRule`.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.
            mode: One of `DEVELOPMENT`, `PREVIEW`, `PRODUCTION`, `STAGING`.
            wildcard: Defaults to ``.
            auto_stop: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"projectId": project_id, "deploymentRuleId": deployment_rule_id},
            body={
                "cluster_id": cluster_id,
                "mode": mode,
                "name": name,
                "start_time": start_time,
                "stop_time": stop_time,
                "timezone": timezone,
                "weekdays": weekdays,
                "wildcard": wildcard,
                "auto_stop": auto_stop,
                "description": description,
            },
        )

    async def delete(self, project_id: UUID | str, deployment_rule_id: UUID | str) -> None:
        """Delete project deployment rule.

        `DELETE /project/{projectId}/deploymentRule/{deploymentRuleId}` returns nothing.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"projectId": project_id, "deploymentRuleId": deployment_rule_id}
        )

    async def update_priority_order(
        self,
        project_id: UUID | str,
        *,
        project_deployment_rule_ids_in_order: Sequence[UUID | str] | Omit = omit,
    ) -> None:
        """Update deployment rules priority order.

        `PUT /project/{projectId}/deploymentRule/order` returns nothing.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_PRIORITY_ORDER,
            path={"projectId": project_id},
            body={"project_deployment_rule_ids_in_order": project_deployment_rule_ids_in_order},
        )
