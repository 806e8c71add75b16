"""Terraforms, deployment history."""

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

_LIST_V2: Operation[models.DeploymentHistoryService] = Operation(
    id="listTerraformDeploymentHistoryV2",
    method="GET",
    path="/terraform/{terraformId}/deploymentHistoryV2",
    result=lambda: models.DeploymentHistoryServicePaginatedResponseListV2,
    paging=pages.Whole(items=("results",)),
)


class TerraformsDeploymentHistory(Resource):
    """Terraforms, deployment history."""

    def list_v2(
        self, terraform_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> Pager[models.DeploymentHistoryService]:
        """List terraform deployment history v2.

        `GET /terraform/{terraformId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            terraform_id: Id of the Terraform.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"terraformId": terraform_id}, query={"pageSize": page_size}
        )


class AsyncTerraformsDeploymentHistory(AsyncResource):
    """Terraforms, deployment history."""

    def list_v2(
        self, terraform_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryService]:
        """List terraform deployment history v2.

        `GET /terraform/{terraformId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            terraform_id: Id of the Terraform.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_V2, path={"terraformId": terraform_id}, query={"pageSize": page_size}
        )
