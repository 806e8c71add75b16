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
        """Return the log of one step of an action on one of its targets.

        `GET /actions/{action_id}/targets/{action_target_id}/steps/{action_step_order}/logs`
        returns `Log`.

        Args:
            action_id: Id of the action. At least 1.
            action_target_id: Id of the action's target. At least 1.
            action_step_order: Position of the step in the action, counted from 1.
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
        """Return the log of one step of an action on one of its targets.

        `GET /actions/{action_id}/targets/{action_target_id}/steps/{action_step_order}/logs`
        returns `Log`.

        Args:
            action_id: Id of the action. At least 1.
            action_target_id: Id of the action's target. At least 1.
            action_step_order: Position of the step in the action, counted from 1.
        """
        return await self._call(
            _GET,
            path={
                "action_id": action_id,
                "action_target_id": action_target_id,
                "action_step_order": action_step_order,
            },
        )
