"""Actions, logs."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

_GET: Operation[models.Log] = Operation(
    id="getActionLog",
    method="GET",
    path="/actions/{action_id}/targets/{action_target_id}/steps/{action_step_order}/logs",
    result=lambda: models.Log,
)


class ActionsLogs(Resource):
    """Actions, logs."""

    def get(
        self,
        action_id: int,
        action_target_id: int,
        action_step_order: int,
    ) -> models.Log:
        """Get action log.

        `GET /actions/{action_id}/targets/{action_target_id}/steps/{action_step_order}/logs`
        returns `Log`.

        Args:
            action_id: At least 1.
            action_target_id: At least 1.
            action_step_order: At least 1.
        """
        return self._call(
            _GET,
            path={
                "action_id": action_id,
                "action_target_id": action_target_id,
                "action_step_order": action_step_order,
            },
        )


class AsyncActionsLogs(AsyncResource):
    """Actions, logs."""

    async def get(
        self,
        action_id: int,
        action_target_id: int,
        action_step_order: int,
    ) -> models.Log:
        """Get action log.

        `GET /actions/{action_id}/targets/{action_target_id}/steps/{action_step_order}/logs`
        returns `Log`.

        Args:
            action_id: At least 1.
            action_target_id: At least 1.
            action_step_order: At least 1.
        """
        return await self._call(
            _GET,
            path={
                "action_id": action_id,
                "action_target_id": action_target_id,
                "action_step_order": action_step_order,
            },
        )
