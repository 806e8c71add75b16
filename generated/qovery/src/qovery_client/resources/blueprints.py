"""Blueprints."""

from __future__ import annotations

from functools import cached_property
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
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from .. import types
    from .blueprints__catalog import AsyncBlueprintsCatalog, BlueprintsCatalog

_CREATE: Operation[models.BlueprintResponse] = Operation(
    id="createBlueprint",
    method="POST",
    path="/environment/{environmentId}/blueprint",
    body="application/json",
    result=lambda: models.BlueprintResponse,
)

_UPDATE: Operation[models.BlueprintResponse] = Operation(
    id="updateBlueprint",
    method="PATCH",
    path="/blueprint/{blueprintId}",
    body="application/json",
    result=lambda: models.BlueprintResponse,
)

_CHECK_UPDATE: Operation[models.BlueprintUpdateResponse] = Operation(
    id="checkBlueprintUpdate",
    method="GET",
    path="/blueprint/{blueprintId}/update",
    result=lambda: models.BlueprintUpdateResponse,
)

_DEPLOY: Operation[models.BlueprintDeploymentAckResponse] = Operation(
    id="deployBlueprint",
    method="POST",
    path="/blueprint/{blueprintId}/deploy",
    result=lambda: models.BlueprintDeploymentAckResponse,
)

_PREVIEW_UPDATE: Operation[models.BlueprintUpdatePreviewResponse] = Operation(
    id="previewBlueprintUpdate",
    method="POST",
    path="/blueprint/{blueprintId}/update/preview",
    body="application/json",
    result=lambda: models.BlueprintUpdatePreviewResponse,
)


class Blueprints(Resource):
    """Blueprints."""

    @cached_property
    def catalog(self) -> BlueprintsCatalog:
        from .blueprints__catalog import BlueprintsCatalog

        return BlueprintsCatalog(self._api)

    def create(
        self,
        environment_id: UUID | str,
        *,
        icon: str,
        name: str,
        tag: str,
        deploy: bool | Omit = omit,
        spec_overrides: types.BlueprintSpecOverrides | None | Omit = omit,
        variables: Sequence[types.BlueprintVariableRequest] | Omit = omit,
    ) -> models.BlueprintResponse:
        """Create blueprint.

        `POST /environment/{environmentId}/blueprint` returns `BlueprintResponse`.

        Args:
            environment_id: Id of the environment.
            icon: Format `uri`.
            deploy: Deploy it as soon as it has been created. Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409), UnprocessableEntityError (422),
                ServerError (502).
        """
        return self._call(
            _CREATE,
            path={"environmentId": environment_id},
            query={"deploy": deploy},
            body={
                "icon": icon,
                "name": name,
                "tag": tag,
                "spec_overrides": spec_overrides,
                "variables": variables,
            },
        )

    def update(
        self,
        blueprint_id: UUID | str,
        *,
        icon: str,
        name: str,
        tag: str,
        spec_overrides: types.BlueprintSpecOverrides | None | Omit = omit,
        variables: Mapping[str, types.BlueprintUpdateVariableValue | None] | Omit = omit,
    ) -> models.BlueprintResponse:
        """Update blueprint.

        `PATCH /blueprint/{blueprintId}` returns `BlueprintResponse`.

        Args:
            blueprint_id: Id of the blueprint.
            icon: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"blueprintId": blueprint_id},
            body={
                "icon": icon,
                "name": name,
                "tag": tag,
                "spec_overrides": spec_overrides,
                "variables": variables,
            },
        )

    def check_update(self, blueprint_id: UUID | str) -> models.BlueprintUpdateResponse:
        """Check blueprint update.

        `GET /blueprint/{blueprintId}/update` returns `BlueprintUpdateResponse`.

        Args:
            blueprint_id: Id of the blueprint.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                UnprocessableEntityError (422), ServerError (502).
        """
        return self._call(_CHECK_UPDATE, path={"blueprintId": blueprint_id})

    def deploy(self, blueprint_id: UUID | str) -> models.BlueprintDeploymentAckResponse:
        """Deploy blueprint.

        `POST /blueprint/{blueprintId}/deploy` returns `BlueprintDeploymentAckResponse`.

        Args:
            blueprint_id: Id of the blueprint.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500).
        """
        return self._call(_DEPLOY, path={"blueprintId": blueprint_id})

    def preview_update(
        self,
        blueprint_id: UUID | str,
        *,
        icon: str,
        name: str,
        tag: str,
        spec_overrides: types.BlueprintSpecOverrides | None | Omit = omit,
        variables: Mapping[str, types.BlueprintUpdateVariableValue | None] | Omit = omit,
    ) -> models.BlueprintUpdatePreviewResponse:
        """Preview blueprint update.

        `POST /blueprint/{blueprintId}/update/preview` returns `BlueprintUpdatePreviewResponse`.

        Args:
            blueprint_id: Id of the blueprint.
            icon: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (502).
        """
        return self._call(
            _PREVIEW_UPDATE,
            path={"blueprintId": blueprint_id},
            body={
                "icon": icon,
                "name": name,
                "tag": tag,
                "spec_overrides": spec_overrides,
                "variables": variables,
            },
        )


class AsyncBlueprints(AsyncResource):
    """Blueprints."""

    @cached_property
    def catalog(self) -> AsyncBlueprintsCatalog:
        from .blueprints__catalog import AsyncBlueprintsCatalog

        return AsyncBlueprintsCatalog(self._api)

    async def create(
        self,
        environment_id: UUID | str,
        *,
        icon: str,
        name: str,
        tag: str,
        deploy: bool | Omit = omit,
        spec_overrides: types.BlueprintSpecOverrides | None | Omit = omit,
        variables: Sequence[types.BlueprintVariableRequest] | Omit = omit,
    ) -> models.BlueprintResponse:
        """Create blueprint.

        `POST /environment/{environmentId}/blueprint` returns `BlueprintResponse`.

        Args:
            environment_id: Id of the environment.
            icon: Format `uri`.
            deploy: Deploy it as soon as it has been created. Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409), UnprocessableEntityError (422),
                ServerError (502).
        """
        return await self._call(
            _CREATE,
            path={"environmentId": environment_id},
            query={"deploy": deploy},
            body={
                "icon": icon,
                "name": name,
                "tag": tag,
                "spec_overrides": spec_overrides,
                "variables": variables,
            },
        )

    async def update(
        self,
        blueprint_id: UUID | str,
        *,
        icon: str,
        name: str,
        tag: str,
        spec_overrides: types.BlueprintSpecOverrides | None | Omit = omit,
        variables: Mapping[str, types.BlueprintUpdateVariableValue | None] | Omit = omit,
    ) -> models.BlueprintResponse:
        """Update blueprint.

        `PATCH /blueprint/{blueprintId}` returns `BlueprintResponse`.

        Args:
            blueprint_id: Id of the blueprint.
            icon: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"blueprintId": blueprint_id},
            body={
                "icon": icon,
                "name": name,
                "tag": tag,
                "spec_overrides": spec_overrides,
                "variables": variables,
            },
        )

    async def check_update(self, blueprint_id: UUID | str) -> models.BlueprintUpdateResponse:
        """Check blueprint update.

        `GET /blueprint/{blueprintId}/update` returns `BlueprintUpdateResponse`.

        Args:
            blueprint_id: Id of the blueprint.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                UnprocessableEntityError (422), ServerError (502).
        """
        return await self._call(_CHECK_UPDATE, path={"blueprintId": blueprint_id})

    async def deploy(self, blueprint_id: UUID | str) -> models.BlueprintDeploymentAckResponse:
        """Deploy blueprint.

        `POST /blueprint/{blueprintId}/deploy` returns `BlueprintDeploymentAckResponse`.

        Args:
            blueprint_id: Id of the blueprint.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500).
        """
        return await self._call(_DEPLOY, path={"blueprintId": blueprint_id})

    async def preview_update(
        self,
        blueprint_id: UUID | str,
        *,
        icon: str,
        name: str,
        tag: str,
        spec_overrides: types.BlueprintSpecOverrides | None | Omit = omit,
        variables: Mapping[str, types.BlueprintUpdateVariableValue | None] | Omit = omit,
    ) -> models.BlueprintUpdatePreviewResponse:
        """Preview blueprint update.

        `POST /blueprint/{blueprintId}/update/preview` returns `BlueprintUpdatePreviewResponse`.

        Args:
            blueprint_id: Id of the blueprint.
            icon: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (502).
        """
        return await self._call(
            _PREVIEW_UPDATE,
            path={"blueprintId": blueprint_id},
            body={
                "icon": icon,
                "name": name,
                "tag": tag,
                "spec_overrides": spec_overrides,
                "variables": variables,
            },
        )
