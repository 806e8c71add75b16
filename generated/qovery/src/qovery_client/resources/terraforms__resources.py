"""Terraforms, resources."""

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

_LIST: Operation[models.TerraformResourceResponse] = Operation(
    id="getTerraformResources",
    method="GET",
    path="/terraform/{terraformId}/terraformResources",
    result=lambda: models.TerraformResourcesResponse,
    paging=pages.Whole(items=("results",)),
)


class TerraformsResources(Resource):
    """Terraforms, resources."""

    def list(self, terraform_id: UUID | str) -> Pager[models.TerraformResourceResponse]:
        """Get terraform resources.

        `GET /terraform/{terraformId}/terraformResources` returns every
        `TerraformResourceResponse`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"terraformId": terraform_id})


class AsyncTerraformsResources(AsyncResource):
    """Terraforms, resources."""

    def list(self, terraform_id: UUID | str) -> AsyncPager[models.TerraformResourceResponse]:
        """Get terraform resources.

        `GET /terraform/{terraformId}/terraformResources` returns every
        `TerraformResourceResponse`.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"terraformId": terraform_id})
