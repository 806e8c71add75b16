"""Environments, deployment rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_GET: Operation[models.EnvironmentDeploymentRule] = Operation(
    id="getEnvironmentDeploymentRule",
    method="GET",
    path="/environment/{environmentId}/deploymentRule",
    result=lambda: models.EnvironmentDeploymentRule,
)

_UPDATE: Operation[models.EnvironmentDeploymentRule] = Operation(
    id="editEnvironmentDeploymentRule",
    method="PUT",
    path="/environment/{environmentId}/deploymentRule/{deploymentRuleId}",
    body="application/json",
    result=lambda: models.EnvironmentDeploymentRule,
)


class EnvironmentsDeploymentRules(Resource):
    """Environments, deployment rules."""

    def get(self, environment_id: UUID | str) -> models.EnvironmentDeploymentRule:
        """Get environment deployment rule.

        `GET /environment/{environmentId}/deploymentRule` returns `EnvironmentDeploymentRule`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"environmentId": environment_id})

    def update(
        self,
        environment_id: UUID | str,
        deployment_rule_id: UUID | str,
        *,
        start_time: dt.datetime,
        stop_time: dt.datetime,
        timezone: str,
        weekdays: Sequence[types.WeekdayEnum],
        auto_preview: bool | Omit = omit,
        auto_stop: bool | Omit = omit,
        on_demand_preview: bool | Omit = omit,
    ) -> models.EnvironmentDeploymentRule:
        """Edit environment deployment rule.

        `PUT /environment/{environmentId}/deploymentRule/{deploymentRuleId}` returns
        `EnvironmentDeploymentRule`.

        Args:
            environment_id: Id of the environment.
            deployment_rule_id: Id of the deployment rule.
            auto_preview: Defaults to `false`.
            auto_stop: Defaults to `false`.
            on_demand_preview: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"environmentId": environment_id, "deploymentRuleId": deployment_rule_id},
            body={
                "start_time": start_time,
                "stop_time": stop_time,
                "timezone": timezone,
                "weekdays": weekdays,
                "auto_preview": auto_preview,
                "auto_stop": auto_stop,
                "on_demand_preview": on_demand_preview,
            },
        )


class AsyncEnvironmentsDeploymentRules(AsyncResource):
    """Environments, deployment rules."""

    async def get(self, environment_id: UUID | str) -> models.EnvironmentDeploymentRule:
        """Get environment deployment rule.

        `GET /environment/{environmentId}/deploymentRule` returns `EnvironmentDeploymentRule`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"environmentId": environment_id})

    async def update(
        self,
        environment_id: UUID | str,
        deployment_rule_id: UUID | str,
        *,
        start_time: dt.datetime,
        stop_time: dt.datetime,
        timezone: str,
        weekdays: Sequence[types.WeekdayEnum],
        auto_preview: bool | Omit = omit,
        auto_stop: bool | Omit = omit,
        on_demand_preview: bool | Omit = omit,
    ) -> models.EnvironmentDeploymentRule:
        """Edit environment deployment rule.

        `PUT /environment/{environmentId}/deploymentRule/{deploymentRuleId}` returns
        `EnvironmentDeploymentRule`.

        Args:
            environment_id: Id of the environment.
            deployment_rule_id: Id of the deployment rule.
            auto_preview: Defaults to `false`.
            auto_stop: Defaults to `false`.
            on_demand_preview: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"environmentId": environment_id, "deploymentRuleId": deployment_rule_id},
            body={
                "start_time": start_time,
                "stop_time": stop_time,
                "timezone": timezone,
                "weekdays": weekdays,
                "auto_preview": auto_preview,
                "auto_stop": auto_stop,
                "on_demand_preview": on_demand_preview,
            },
        )
