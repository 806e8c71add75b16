"""Terraforms, deployment restrictions."""

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
    from uuid import UUID

    from .. import types

_LIST: Operation[models.TerraformDeploymentRestrictionResponse] = Operation(
    id="getTerraformDeploymentRestrictions",
    method="GET",
    path="/terraform/{terraformId}/deploymentRestriction",
    result=lambda: models.TerraformDeploymentRestrictionResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.TerraformDeploymentRestrictionResponse] = Operation(
    id="createTerraformDeploymentRestriction",
    method="POST",
    path="/terraform/{terraformId}/deploymentRestriction",
    body="application/json",
    result=lambda: models.TerraformDeploymentRestrictionResponse,
)

_UPDATE: Operation[models.TerraformDeploymentRestrictionResponse] = Operation(
    id="editTerraformDeploymentRestriction",
    method="PUT",
    path="/terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId}",
    body="application/json",
    result=lambda: models.TerraformDeploymentRestrictionResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteTerraformDeploymentRestriction",
    method="DELETE",
    path="/terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId}",
    decode="none",
)


class TerraformsDeploymentRestrictions(Resource):
    """Terraforms, deployment restrictions."""

    def list(self, terraform_id: str) -> Pager[models.TerraformDeploymentRestrictionResponse]:
        """Get terraform deployment restrictions.

        `GET /terraform/{terraformId}/deploymentRestriction` returns every
        `TerraformDeploymentRestrictionResponse`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"terraformId": terraform_id})

    def create(
        self,
        terraform_id: str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.TerraformDeploymentRestrictionResponse:
        """Create terraform deployment restriction.

        `POST /terraform/{terraformId}/deploymentRestriction` returns
        `TerraformDeploymentRestrictionResponse`.

        Args:
            terraform_id: Id of the Terraform.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"terraformId": terraform_id},
            body={"mode": mode, "type": type, "value": value},
        )

    def update(
        self,
        terraform_id: UUID | str,
        deployment_restriction_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.TerraformDeploymentRestrictionResponse:
        """Edit terraform deployment restriction.

        `PUT /terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId}` returns
        `TerraformDeploymentRestrictionResponse`.

        Args:
            terraform_id: Id of the Terraform.
            deployment_restriction_id: Id of the deployment restriction.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={
                "terraformId": terraform_id,
                "deploymentRestrictionId": deployment_restriction_id,
            },
            body={"mode": mode, "type": type, "value": value},
        )

    def delete(self, terraform_id: UUID | str, deployment_restriction_id: UUID | str) -> None:
        """Delete terraform deployment restriction.

        `DELETE /terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId}`
        returns nothing.

        Args:
            terraform_id: Id of the Terraform.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={
                "terraformId": terraform_id,
                "deploymentRestrictionId": deployment_restriction_id,
            },
        )


class AsyncTerraformsDeploymentRestrictions(AsyncResource):
    """Terraforms, deployment restrictions."""

    def list(self, terraform_id: str) -> AsyncPager[models.TerraformDeploymentRestrictionResponse]:
        """Get terraform deployment restrictions.

        `GET /terraform/{terraformId}/deploymentRestriction` returns every
        `TerraformDeploymentRestrictionResponse`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"terraformId": terraform_id})

    async def create(
        self,
        terraform_id: str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.TerraformDeploymentRestrictionResponse:
        """Create terraform deployment restriction.

        `POST /terraform/{terraformId}/deploymentRestriction` returns
        `TerraformDeploymentRestrictionResponse`.

        Args:
            terraform_id: Id of the Terraform.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"terraformId": terraform_id},
            body={"mode": mode, "type": type, "value": value},
        )

    async def update(
        self,
        terraform_id: UUID | str,
        deployment_restriction_id: UUID | str,
        *,
        mode: types.DeploymentRestrictionModeEnum,
        type: types.DeploymentRestrictionTypeEnum,
        value: str,
    ) -> models.TerraformDeploymentRestrictionResponse:
        """Edit terraform deployment restriction.

        `PUT /terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId}` returns
        `TerraformDeploymentRestrictionResponse`.

        Args:
            terraform_id: Id of the Terraform.
            deployment_restriction_id: Id of the deployment restriction.
            mode: One of `EXCLUDE`, `MATCH`.
            type: One of `PATH`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={
                "terraformId": terraform_id,
                "deploymentRestrictionId": deployment_restriction_id,
            },
            body={"mode": mode, "type": type, "value": value},
        )

    async def delete(self, terraform_id: UUID | str, deployment_restriction_id: UUID | str) -> None:
        """Delete terraform deployment restriction.

        `DELETE /terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId}`
        returns nothing.

        Args:
            terraform_id: Id of the Terraform.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={
                "terraformId": terraform_id,
                "deploymentRestrictionId": deployment_restriction_id,
            },
        )
