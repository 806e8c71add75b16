"""Ssl certificates."""

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
    from .. import types

_LIST: Operation[models.SslCertificateRelation] = Operation(
    id="listEnvironmentSslCertificates",
    method="GET",
    path="/environments/{environment_id}/ssl-certificates",
    result=lambda: models.SslCertificateList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.SslCertificate] = Operation(
    id="getSslCertificate",
    method="GET",
    path="/ssl-certificates/{ssl_certificate_id}",
    result=lambda: models.SslCertificate,
)

_DELETE: Operation[None] = Operation(
    id="deleteSslCertificate",
    method="DELETE",
    path="/ssl-certificates/{ssl_certificate_id}",
    decode="none",
)

_ADD: Operation[models.SslCertificate] = Operation(
    id="addEnvironmentSslCertificate",
    method="POST",
    path="/environments/{environment_id}/ssl-certificates",
    body="application/json",
    result=lambda: models.SslCertificate,
)

_DEPLOY: Operation[None] = Operation(
    id="deploySslCertificate",
    method="POST",
    path="/ssl-certificates/{ssl_certificate_id}/deploy",
    body="application/json",
    decode="none",
)


class SslCertificates(Resource):
    """Ssl certificates."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.SslCertificateRelation]:
        """List the SSL certificates of an environment.

        `GET /environments/{environment_id}/ssl-certificates` returns every
        `SslCertificateRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, ssl_certificate_id: int) -> models.SslCertificate:
        """Return one SSL certificate.

        `GET /ssl-certificates/{ssl_certificate_id}` returns `SslCertificate`.

        Args:
            ssl_certificate_id: Id of the SSL certificate. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"ssl_certificate_id": ssl_certificate_id})

    def delete(self, ssl_certificate_id: int) -> None:
        """Delete an SSL certificate.

        `DELETE /ssl-certificates/{ssl_certificate_id}` returns nothing.

        Args:
            ssl_certificate_id: Id of the SSL certificate. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"ssl_certificate_id": ssl_certificate_id})

    def add(
        self,
        environment_id: int,
        *,
        issuer: types.SslCertificateIssuer,
        virtual_host_id: int,
        custom_certificate: str | Omit = omit,
        custom_private_key: str | Omit = omit,
        type: types.SslCertificateType | Omit = omit,
        validation_level: types.SslCertificateValidationLevel | Omit = omit,
    ) -> models.SslCertificate:
        """Request an SSL certificate, or upload your own.

        `POST /environments/{environment_id}/ssl-certificates` returns `SslCertificate`.

        Args:
            environment_id: Id of the environment. At least 1.
            issuer: Who issued the certificate. One of `custom`, `lets-encrypt`.
            virtual_host_id: Id of the virtual host the certificate is for.
            custom_certificate: Your certificate, 100 to 4,096 characters. Needed if `issuer` is `custom`.
            custom_private_key: Your certificate's private key, 100 to 4,096 characters. Needed if `issuer` is
                `custom`.
            type: How many domains a certificate is for. One of `single-domain`, `multi-domain`,
                `wildcard`.
            validation_level: What the issuer checked. `DV`: the domain. `OV`: the organization. `EV`:
                extended validation.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "issuer": issuer,
                "virtual_host_id": virtual_host_id,
                "custom_certificate": custom_certificate,
                "custom_private_key": custom_private_key,
                "type": type,
                "validation_level": validation_level,
            },
        )

    def deploy(
        self, ssl_certificate_id: int, *, servers: types.ResourceIdList | Omit = omit
    ) -> None:
        """Install an SSL certificate on servers.

        `POST /ssl-certificates/{ssl_certificate_id}/deploy` returns nothing.

        Args:
            ssl_certificate_id: Id of the SSL certificate. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _DEPLOY, path={"ssl_certificate_id": ssl_certificate_id}, body={"servers": servers}
        )


class AsyncSslCertificates(AsyncResource):
    """Ssl certificates."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.SslCertificateRelation]:
        """List the SSL certificates of an environment.

        `GET /environments/{environment_id}/ssl-certificates` returns every
        `SslCertificateRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, ssl_certificate_id: int) -> models.SslCertificate:
        """Return one SSL certificate.

        `GET /ssl-certificates/{ssl_certificate_id}` returns `SslCertificate`.

        Args:
            ssl_certificate_id: Id of the SSL certificate. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"ssl_certificate_id": ssl_certificate_id})

    async def delete(self, ssl_certificate_id: int) -> None:
        """Delete an SSL certificate.

        `DELETE /ssl-certificates/{ssl_certificate_id}` returns nothing.

        Args:
            ssl_certificate_id: Id of the SSL certificate. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"ssl_certificate_id": ssl_certificate_id})

    async def add(
        self,
        environment_id: int,
        *,
        issuer: types.SslCertificateIssuer,
        virtual_host_id: int,
        custom_certificate: str | Omit = omit,
        custom_private_key: str | Omit = omit,
        type: types.SslCertificateType | Omit = omit,
        validation_level: types.SslCertificateValidationLevel | Omit = omit,
    ) -> models.SslCertificate:
        """Request an SSL certificate, or upload your own.

        `POST /environments/{environment_id}/ssl-certificates` returns `SslCertificate`.

        Args:
            environment_id: Id of the environment. At least 1.
            issuer: Who issued the certificate. One of `custom`, `lets-encrypt`.
            virtual_host_id: Id of the virtual host the certificate is for.
            custom_certificate: Your certificate, 100 to 4,096 characters. Needed if `issuer` is `custom`.
            custom_private_key: Your certificate's private key, 100 to 4,096 characters. Needed if `issuer` is
                `custom`.
            type: How many domains a certificate is for. One of `single-domain`, `multi-domain`,
                `wildcard`.
            validation_level: What the issuer checked. `DV`: the domain. `OV`: the organization. `EV`:
                extended validation.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "issuer": issuer,
                "virtual_host_id": virtual_host_id,
                "custom_certificate": custom_certificate,
                "custom_private_key": custom_private_key,
                "type": type,
                "validation_level": validation_level,
            },
        )

    async def deploy(
        self, ssl_certificate_id: int, *, servers: types.ResourceIdList | Omit = omit
    ) -> None:
        """Install an SSL certificate on servers.

        `POST /ssl-certificates/{ssl_certificate_id}/deploy` returns nothing.

        Args:
            ssl_certificate_id: Id of the SSL certificate. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _DEPLOY, path={"ssl_certificate_id": ssl_certificate_id}, body={"servers": servers}
        )
