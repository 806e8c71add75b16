"""Resource links."""

from __future__ import annotations

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

_LINK: Operation[None] = Operation(
    id="linkResourceLinkToResourceLink",
    method="POST",
    path="/resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/link",
    decode="none",
)

_LIST_BY_RESOURCE_TYPE: Operation[models.ResourceLinkRelation] = Operation(
    id="listResourceLinksByResourceType",
    method="GET",
    path="/resource-links/{resource_type}/{resource_id}",
    result=lambda: models.ResourceLinkList,
    paging=pages.LinkHeader(items=()),
)

_LIST_BY_RESOURCE_TYPE_AND_LINK_TYPE: Operation[models.ResourceLinkRelation] = Operation(
    id="listResourceLinksByResourceTypeAndLinkType",
    method="GET",
    path="/resource-links/{resource_type}/{resource_id}/{link_type}",
    result=lambda: models.ResourceLinkList,
    paging=pages.LinkHeader(items=()),
)

_UNLINK: Operation[None] = Operation(
    id="unlinkResourceLinkFromResourceLink",
    method="DELETE",
    path="/resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/unlink",
    decode="none",
)


class ResourceLinks(Resource):
    """Resource links."""

    def link(
        self,
        resource_type: str,
        resource_id: int,
        child_type: str,
        child_id: int,
    ) -> None:
        """Link resource link to resource link.

        `POST /resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/link`
        returns nothing.

        Args:
            resource_id: At least 1.
            child_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _LINK,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "child_type": child_type,
                "child_id": child_id,
            },
        )

    def list_by_resource_type(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ResourceLinkRelation]:
        """List resource links by resource type.

        `GET /resource-links/{resource_type}/{resource_id}` returns every
        `ResourceLinkRelation`.

        Args:
            resource_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    def list_by_resource_type_and_link_type(
        self,
        resource_type: str,
        resource_id: int,
        link_type: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        linked_resource_type: str | Omit = omit,
    ) -> Pager[models.ResourceLinkRelation]:
        """List resource links by resource type and link type.

        `GET /resource-links/{resource_type}/{resource_id}/{link_type}` returns every
        `ResourceLinkRelation`.

        Args:
            resource_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE_AND_LINK_TYPE,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "link_type": link_type,
            },
            query={
                "page": page,
                "per_page": per_page,
                "linked_resource_type": linked_resource_type,
            },
        )

    def unlink(
        self,
        resource_type: str,
        resource_id: int,
        child_type: str,
        child_id: int,
    ) -> None:
        """Unlink resource link from resource link.

        `DELETE /resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/unlink`
        returns nothing.

        Args:
            resource_id: At least 1.
            child_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _UNLINK,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "child_type": child_type,
                "child_id": child_id,
            },
        )


class AsyncResourceLinks(AsyncResource):
    """Resource links."""

    async def link(
        self,
        resource_type: str,
        resource_id: int,
        child_type: str,
        child_id: int,
    ) -> None:
        """Link resource link to resource link.

        `POST /resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/link`
        returns nothing.

        Args:
            resource_id: At least 1.
            child_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _LINK,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "child_type": child_type,
                "child_id": child_id,
            },
        )

    def list_by_resource_type(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ResourceLinkRelation]:
        """List resource links by resource type.

        `GET /resource-links/{resource_type}/{resource_id}` returns every
        `ResourceLinkRelation`.

        Args:
            resource_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    def list_by_resource_type_and_link_type(
        self,
        resource_type: str,
        resource_id: int,
        link_type: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        linked_resource_type: str | Omit = omit,
    ) -> AsyncPager[models.ResourceLinkRelation]:
        """List resource links by resource type and link type.

        `GET /resource-links/{resource_type}/{resource_id}/{link_type}` returns every
        `ResourceLinkRelation`.

        Args:
            resource_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE_AND_LINK_TYPE,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "link_type": link_type,
            },
            query={
                "page": page,
                "per_page": per_page,
                "linked_resource_type": linked_resource_type,
            },
        )

    async def unlink(
        self,
        resource_type: str,
        resource_id: int,
        child_type: str,
        child_id: int,
    ) -> None:
        """Unlink resource link from resource link.

        `DELETE /resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/unlink`
        returns nothing.

        Args:
            resource_id: At least 1.
            child_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _UNLINK,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "child_type": child_type,
                "child_id": child_id,
            },
        )
