"""Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from .. import types

_GET: Operation[Any] = Operation(
    id="schema_retrieve",
    method="GET",
    path="/apps/v3/schema/",
    result=lambda: dict[str, Any],
    forms={"application/vnd.oai.openapi": ("text", None)},
    accept="application/vnd.oai.openapi+json",
    security=(("Token",), ()),
)


class Schema(Resource):
    """Schema."""

    @overload
    def get(
        self,
        *,
        format: types.SchemaRetrieveFormat | Omit = omit,
        lang: types.SchemaRetrieveLang | Omit = omit,
        accept: Literal["application/vnd.oai.openapi+json"] | Omit = omit,
    ) -> dict[str, Any]: ...

    @overload
    def get(
        self,
        *,
        format: types.SchemaRetrieveFormat | Omit = omit,
        lang: types.SchemaRetrieveLang | Omit = omit,
        accept: Literal["application/vnd.oai.openapi"],
    ) -> str: ...

    def get(
        self,
        *,
        format: types.SchemaRetrieveFormat | Omit = omit,
        lang: types.SchemaRetrieveLang | Omit = omit,
        accept: (
            Literal["application/vnd.oai.openapi+json", "application/vnd.oai.openapi"] | Omit
        ) = omit,
    ) -> Any:
        """Retrieve the API schema.

        `GET /apps/v3/schema/` returns a mapping from names to anything.

        Args:
            format: `json` or `yaml`.
            lang: Code of a language. One of `af`, `ar`, `ar-dz`, `ast`, `az`, `be`, `bg`, `bn`,
                ...
            accept: The media type to request. Defaults to `application/vnd.oai.openapi+json`.
                `application/vnd.oai.openapi+json` returns a mapping from names to anything;
                `application/vnd.oai.openapi` returns text.
        """
        return self._call(_GET, query={"format": format, "lang": lang}, accept=accept)


class AsyncSchema(AsyncResource):
    """Schema."""

    @overload
    async def get(
        self,
        *,
        format: types.SchemaRetrieveFormat | Omit = omit,
        lang: types.SchemaRetrieveLang | Omit = omit,
        accept: Literal["application/vnd.oai.openapi+json"] | Omit = omit,
    ) -> dict[str, Any]: ...

    @overload
    async def get(
        self,
        *,
        format: types.SchemaRetrieveFormat | Omit = omit,
        lang: types.SchemaRetrieveLang | Omit = omit,
        accept: Literal["application/vnd.oai.openapi"],
    ) -> str: ...

    async def get(
        self,
        *,
        format: types.SchemaRetrieveFormat | Omit = omit,
        lang: types.SchemaRetrieveLang | Omit = omit,
        accept: (
            Literal["application/vnd.oai.openapi+json", "application/vnd.oai.openapi"] | Omit
        ) = omit,
    ) -> Any:
        """Retrieve the API schema.

        `GET /apps/v3/schema/` returns a mapping from names to anything.

        Args:
            format: `json` or `yaml`.
            lang: Code of a language. One of `af`, `ar`, `ar-dz`, `ast`, `az`, `be`, `bg`, `bn`,
                ...
            accept: The media type to request. Defaults to `application/vnd.oai.openapi+json`.
                `application/vnd.oai.openapi+json` returns a mapping from names to anything;
                `application/vnd.oai.openapi` returns text.
        """
        return await self._call(_GET, query={"format": format, "lang": lang}, accept=accept)
