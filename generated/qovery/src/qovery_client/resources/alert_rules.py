"""Alert rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.AlertRuleListResult] = Operation(
    id="getAlertRules",
    method="GET",
    path="/organization/{organizationId}/alert-rules",
    result=lambda: models.AlertRuleList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.AlertRuleResponse] = Operation(
    id="getAlertRule",
    method="GET",
    path="/alert-rules/{alertRuleId}",
    result=lambda: models.AlertRuleResponse,
)

_CREATE: Operation[models.AlertRuleResponse] = Operation(
    id="createAlertRule",
    method="POST",
    path="/alert-rules",
    body="application/json",
    result=lambda: models.AlertRuleResponse,
)

_UPDATE: Operation[models.AlertRuleResponse] = Operation(
    id="editAlertRule",
    method="PUT",
    path="/alert-rules/{alertRuleId}",
    body="application/json",
    result=lambda: models.AlertRuleResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteAlertRule",
    method="DELETE",
    path="/alert-rules/{alertRuleId}",
    decode="none",
)


class AlertRules(Resource):
    """Alert rules."""

    def list(self, organization_id: UUID | str) -> Pager[models.AlertRuleListResult]:
        """Get alert rules.

        `GET /organization/{organizationId}/alert-rules` returns every `AlertRuleListResult`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(self, alert_rule_id: UUID | str) -> models.AlertRuleResponse:
        """Get alert rule.

        `GET /alert-rules/{alertRuleId}` returns `AlertRuleResponse`.

        Args:
            alert_rule_id: Id of the alert rule.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"alertRuleId": alert_rule_id})

    def create(
        self,
        *,
        alert_receiver_ids: Sequence[UUID | str],
        cluster_id: UUID | str,
        condition: types.AlertRuleCondition,
        description: str,
        enabled: bool,
        for_duration: str,
        name: str,
        organization_id: UUID | str,
        presentation: types.AlertPresentation,
        severity: types.AlertSeverity,
        tag: str,
        target: types.AlertTarget,
    ) -> models.AlertRuleResponse:
        """Create alert rule.

        `POST /alert-rules` returns `AlertRuleResponse`.

        Args:
            alert_receiver_ids: Not empty.
            for_duration: Format `duration`.
            severity: One of `LOW`, `MEDIUM`, `HIGH`, `CRITICAL`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _CREATE,
            body={
                "alert_receiver_ids": alert_receiver_ids,
                "cluster_id": cluster_id,
                "condition": condition,
                "description": description,
                "enabled": enabled,
                "for_duration": for_duration,
                "name": name,
                "organization_id": organization_id,
                "presentation": presentation,
                "severity": severity,
                "tag": tag,
                "target": target,
            },
        )

    def update(
        self,
        alert_rule_id: UUID | str,
        *,
        alert_receiver_ids: Sequence[UUID | str],
        condition: types.AlertRuleCondition,
        description: str,
        enabled: bool,
        for_duration: str,
        name: str,
        presentation: types.AlertPresentation,
        severity: types.AlertSeverity,
        tag: str,
    ) -> models.AlertRuleResponse:
        """Edit alert rule.

        `PUT /alert-rules/{alertRuleId}` returns `AlertRuleResponse`.

        Args:
            alert_rule_id: Id of the alert rule.
            alert_receiver_ids: Not empty.
            for_duration: Format `duration`.
            severity: One of `LOW`, `MEDIUM`, `HIGH`, `CRITICAL`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"alertRuleId": alert_rule_id},
            body={
                "alert_receiver_ids": alert_receiver_ids,
                "condition": condition,
                "description": description,
                "enabled": enabled,
                "for_duration": for_duration,
                "name": name,
                "presentation": presentation,
                "severity": severity,
                "tag": tag,
            },
        )

    def delete(self, alert_rule_id: UUID | str) -> None:
        """Delete alert rule.

        `DELETE /alert-rules/{alertRuleId}` returns nothing.

        Args:
            alert_rule_id: Id of the alert rule.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"alertRuleId": alert_rule_id})


class AsyncAlertRules(AsyncResource):
    """Alert rules."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.AlertRuleListResult]:
        """Get alert rules.

        `GET /organization/{organizationId}/alert-rules` returns every `AlertRuleListResult`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(self, alert_rule_id: UUID | str) -> models.AlertRuleResponse:
        """Get alert rule.

        `GET /alert-rules/{alertRuleId}` returns `AlertRuleResponse`.

        Args:
            alert_rule_id: Id of the alert rule.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"alertRuleId": alert_rule_id})

    async def create(
        self,
        *,
        alert_receiver_ids: Sequence[UUID | str],
        cluster_id: UUID | str,
        condition: types.AlertRuleCondition,
        description: str,
        enabled: bool,
        for_duration: str,
        name: str,
        organization_id: UUID | str,
        presentation: types.AlertPresentation,
        severity: types.AlertSeverity,
        tag: str,
        target: types.AlertTarget,
    ) -> models.AlertRuleResponse:
        """Create alert rule.

        `POST /alert-rules` returns `AlertRuleResponse`.

        Args:
            alert_receiver_ids: Not empty.
            for_duration: Format `duration`.
            severity: One of `LOW`, `MEDIUM`, `HIGH`, `CRITICAL`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _CREATE,
            body={
                "alert_receiver_ids": alert_receiver_ids,
                "cluster_id": cluster_id,
                "condition": condition,
                "description": description,
                "enabled": enabled,
                "for_duration": for_duration,
                "name": name,
                "organization_id": organization_id,
                "presentation": presentation,
                "severity": severity,
                "tag": tag,
                "target": target,
            },
        )

    async def update(
        self,
        alert_rule_id: UUID | str,
        *,
        alert_receiver_ids: Sequence[UUID | str],
        condition: types.AlertRuleCondition,
        description: str,
        enabled: bool,
        for_duration: str,
        name: str,
        presentation: types.AlertPresentation,
        severity: types.AlertSeverity,
        tag: str,
    ) -> models.AlertRuleResponse:
        """Edit alert rule.

        `PUT /alert-rules/{alertRuleId}` returns `AlertRuleResponse`.

        Args:
            alert_rule_id: Id of the alert rule.
            alert_receiver_ids: Not empty.
            for_duration: Format `duration`.
            severity: One of `LOW`, `MEDIUM`, `HIGH`, `CRITICAL`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"alertRuleId": alert_rule_id},
            body={
                "alert_receiver_ids": alert_receiver_ids,
                "condition": condition,
                "description": description,
                "enabled": enabled,
                "for_duration": for_duration,
                "name": name,
                "presentation": presentation,
                "severity": severity,
                "tag": tag,
            },
        )

    async def delete(self, alert_rule_id: UUID | str) -> None:
        """Delete alert rule.

        `DELETE /alert-rules/{alertRuleId}` returns nothing.

        Args:
            alert_rule_id: Id of the alert rule.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"alertRuleId": alert_rule_id})
