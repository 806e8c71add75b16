"""Organizations, annotations groups."""

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

_LIST: Operation[models.OrganizationAnnotationsGroupEnrichedResponse] = Operation(
    id="listOrganizationAnnotationsGroup",
    method="GET",
    path="/organization/{organizationId}/annotationsGroups",
    result=lambda: models.ListOrganizationAnnotationsGroupResponse,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.OrganizationAnnotationsGroupResponse] = Operation(
    id="getOrganizationAnnotationsGroup",
    method="GET",
    path="/organization/{organizationId}/annotationsGroups/{annotationsGroupId}",
    result=lambda: models.OrganizationAnnotationsGroupResponse,
)

_CREATE: Operation[models.OrganizationAnnotationsGroupResponse] = Operation(
    id="createOrganizationAnnotationsGroup",
    method="POST",
    path="/organization/{organizationId}/annotationsGroups",
    body="application/json",
    result=lambda: models.OrganizationAnnotationsGroupResponse,
)

_UPDATE: Operation[models.OrganizationAnnotationsGroupResponse] = Operation(
    id="editOrganizationAnnotationsGroup",
    method="PUT",
    path="/organization/{organizationId}/annotationsGroups/{annotationsGroupId}",
    body="application/json",
    result=lambda: models.OrganizationAnnotationsGroupResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteOrganizationAnnotationsGroup",
    method="DELETE",
    path="/organization/{organizationId}/annotationsGroups/{annotationsGroupId}",
    decode="none",
)

_LIST_ASSOCIATED_ITEMS: Operation[
    models.OrganizationAnnotationsGroupAssociatedItemsResponseListResult
] = Operation(
    id="getOrganizationAnnotationsGroupAssociatedItems",
    method="GET",
    path="/organization/{organizationId}/annotationsGroups/{annotationsGroupId}/associatedItems",
    result=lambda: models.OrganizationAnnotationsGroupAssociatedItemsResponseList,
    paging=pages.Whole(items=("results",)),
)


class OrganizationsAnnotationsGroups(Resource):
    """Organizations, annotations groups."""

    def list(
        self, organization_id: UUID | str
    ) -> Pager[models.OrganizationAnnotationsGroupEnrichedResponse]:
        """List organization annotations group.

        `GET /organization/{organizationId}/annotationsGroups` returns every
        `OrganizationAnnotationsGroupEnrichedResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(
        self, organization_id: UUID | str, annotations_group_id: UUID | str
    ) -> models.OrganizationAnnotationsGroupResponse:
        """Get organization annotations group.

        `GET /organization/{organizationId}/annotationsGroups/{annotationsGroupId}` returns
        `OrganizationAnnotationsGroupResponse`.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET,
            path={"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
        )

    def create(
        self,
        organization_id: UUID | str,
        *,
        annotations: Sequence[types.Annotation],
        name: str,
        scopes: Sequence[types.OrganizationAnnotationsGroupScopeEnum],
    ) -> models.OrganizationAnnotationsGroupResponse:
        """Create organization annotations group.

        `POST /organization/{organizationId}/annotationsGroups` returns
        `OrganizationAnnotationsGroupResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"annotations": annotations, "name": name, "scopes": scopes},
        )

    def update(
        self,
        organization_id: UUID | str,
        annotations_group_id: UUID | str,
        *,
        annotations: Sequence[types.Annotation],
        name: str,
        scopes: Sequence[types.OrganizationAnnotationsGroupScopeEnum],
    ) -> models.OrganizationAnnotationsGroupResponse:
        """Edit organization annotations group.

        `PUT /organization/{organizationId}/annotationsGroups/{annotationsGroupId}` returns
        `OrganizationAnnotationsGroupResponse`.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            body={"annotations": annotations, "name": name, "scopes": scopes},
        )

    def delete(self, organization_id: UUID | str, annotations_group_id: UUID | str) -> None:
        """Delete organization annotations group.

        `DELETE /organization/{organizationId}/annotationsGroups/{annotationsGroupId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
        )

    def list_associated_items(
        self, organization_id: UUID | str, annotations_group_id: UUID | str
    ) -> Pager[models.OrganizationAnnotationsGroupAssociatedItemsResponseListResult]:
        """Get organization annotations group associated items.

        `GET
        /organization/{organizationId}/annotationsGroups/{annotationsGroupId}/associatedItems`
        returns every `OrganizationAnnotationsGroupAssociatedItemsResponseListResult`.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_ITEMS,
            path={"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
        )


class AsyncOrganizationsAnnotationsGroups(AsyncResource):
    """Organizations, annotations groups."""

    def list(
        self, organization_id: UUID | str
    ) -> AsyncPager[models.OrganizationAnnotationsGroupEnrichedResponse]:
        """List organization annotations group.

        `GET /organization/{organizationId}/annotationsGroups` returns every
        `OrganizationAnnotationsGroupEnrichedResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(
        self, organization_id: UUID | str, annotations_group_id: UUID | str
    ) -> models.OrganizationAnnotationsGroupResponse:
        """Get organization annotations group.

        `GET /organization/{organizationId}/annotationsGroups/{annotationsGroupId}` returns
        `OrganizationAnnotationsGroupResponse`.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET,
            path={"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
        )

    async def create(
        self,
        organization_id: UUID | str,
        *,
        annotations: Sequence[types.Annotation],
        name: str,
        scopes: Sequence[types.OrganizationAnnotationsGroupScopeEnum],
    ) -> models.OrganizationAnnotationsGroupResponse:
        """Create organization annotations group.

        `POST /organization/{organizationId}/annotationsGroups` returns
        `OrganizationAnnotationsGroupResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"annotations": annotations, "name": name, "scopes": scopes},
        )

    async def update(
        self,
        organization_id: UUID | str,
        annotations_group_id: UUID | str,
        *,
        annotations: Sequence[types.Annotation],
        name: str,
        scopes: Sequence[types.OrganizationAnnotationsGroupScopeEnum],
    ) -> models.OrganizationAnnotationsGroupResponse:
        """Edit organization annotations group.

        `PUT /organization/{organizationId}/annotationsGroups/{annotationsGroupId}` returns
        `OrganizationAnnotationsGroupResponse`.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
            body={"annotations": annotations, "name": name, "scopes": scopes},
        )

    async def delete(self, organization_id: UUID | str, annotations_group_id: UUID | str) -> None:
        """Delete organization annotations group.

        `DELETE /organization/{organizationId}/annotationsGroups/{annotationsGroupId}` returns
        nothing.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
        )

    def list_associated_items(
        self, organization_id: UUID | str, annotations_group_id: UUID | str
    ) -> AsyncPager[models.OrganizationAnnotationsGroupAssociatedItemsResponseListResult]:
        """Get organization annotations group associated items.

        `GET
        /organization/{organizationId}/annotationsGroups/{annotationsGroupId}/associatedItems`
        returns every `OrganizationAnnotationsGroupAssociatedItemsResponseListResult`.

        Args:
            organization_id: Id of the organization.
            annotations_group_id: Id of the annotations group.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_ASSOCIATED_ITEMS,
            path={"organizationId": organization_id, "annotationsGroupId": annotations_group_id},
        )
