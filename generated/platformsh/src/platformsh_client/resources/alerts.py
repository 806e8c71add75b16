"""Alerts."""

from __future__ import annotations

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
    from collections.abc import Sequence

    from .. import types

_GET_USAGE: Operation[models.GetUsageAlertsResponse] = Operation(
    id="get-usage-alerts",
    method="GET",
    path="/alerts/subscriptions/{subscriptionId}/usage",
    result=lambda: models.GetUsageAlertsResponse,
)

_UPDATE_USAGE: Operation[models.UpdateUsageAlertsResponse] = Operation(
    id="update-usage-alerts",
    method="PATCH",
    path="/alerts/subscriptions/{subscriptionId}/usage",
    body=Body("application/json", required=False),
    result=lambda: models.UpdateUsageAlertsResponse,
)


class Alerts(Resource):
    """Alerts."""

    def get_usage(self, subscription_id: str) -> models.GetUsageAlertsResponse:
        """Get usage alerts.

        `GET /alerts/subscriptions/{subscriptionId}/usage` returns `GetUsageAlertsResponse`.

        Args:
            subscription_id: Id of the subscription.
        """
        return self._call(_GET_USAGE, path={"subscriptionId": subscription_id})

    def update_usage(
        self, subscription_id: str, *, alerts: Sequence[types.Alert] | Omit = omit
    ) -> models.UpdateUsageAlertsResponse:
        """Update usage alerts.

        `PATCH /alerts/subscriptions/{subscriptionId}/usage` returns
        `UpdateUsageAlertsResponse`.

        Args:
            subscription_id: Id of the subscription.
        """
        return self._call(
            _UPDATE_USAGE, path={"subscriptionId": subscription_id}, body={"alerts": alerts}
        )


class AsyncAlerts(AsyncResource):
    """Alerts."""

    async def get_usage(self, subscription_id: str) -> models.GetUsageAlertsResponse:
        """Get usage alerts.

        `GET /alerts/subscriptions/{subscriptionId}/usage` returns `GetUsageAlertsResponse`.

        Args:
            subscription_id: Id of the subscription.
        """
        return await self._call(_GET_USAGE, path={"subscriptionId": subscription_id})

    async def update_usage(
        self, subscription_id: str, *, alerts: Sequence[types.Alert] | Omit = omit
    ) -> models.UpdateUsageAlertsResponse:
        """Update usage alerts.

        `PATCH /alerts/subscriptions/{subscriptionId}/usage` returns
        `UpdateUsageAlertsResponse`.

        Args:
            subscription_id: Id of the subscription.
        """
        return await self._call(
            _UPDATE_USAGE, path={"subscriptionId": subscription_id}, body={"alerts": alerts}
        )
