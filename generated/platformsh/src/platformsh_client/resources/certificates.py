"""Certificates."""

from __future__ import annotations

from functools import cached_property
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
    from collections.abc import Sequence

    from .certificates__provisioners import AsyncCertificatesProvisioners, CertificatesProvisioners

_LIST: Operation[models.Certificate] = Operation(
    id="list-projects-certificates",
    method="GET",
    path="/projects/{projectId}/certificates",
    result=lambda: models.CertificateCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Certificate] = Operation(
    id="get-projects-certificates",
    method="GET",
    path="/projects/{projectId}/certificates/{certificateId}",
    result=lambda: models.Certificate,
)

_CREATE: Operation[models.AcceptedResponse] = Operation(
    id="create-projects-certificates",
    method="POST",
    path="/projects/{projectId}/certificates",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-certificates",
    method="PATCH",
    path="/projects/{projectId}/certificates/{certificateId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-projects-certificates",
    method="DELETE",
    path="/projects/{projectId}/certificates/{certificateId}",
    result=lambda: models.AcceptedResponse,
)


class Certificates(Resource):
    """Certificates."""

    @cached_property
    def provisioners(self) -> CertificatesProvisioners:
        from .certificates__provisioners import CertificatesProvisioners

        return CertificatesProvisioners(self._api)

    def list(self, project_id: str) -> Pager[models.Certificate]:
        """List projects certificates.

        `GET /projects/{projectId}/certificates` returns every `Certificate`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(self, project_id: str, certificate_id: str) -> models.Certificate:
        """Get projects certificates.

        `GET /projects/{projectId}/certificates/{certificateId}` returns `Certificate`.

        Args:
            project_id: Id of the project.
            certificate_id: Id of the certificate.
        """
        return self._call(_GET, path={"projectId": project_id, "certificateId": certificate_id})

    def create(
        self,
        project_id: str,
        *,
        certificate: str,
        key: str,
        chain: Sequence[str] | Omit = omit,
        is_invalid: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Create projects certificates.

        `POST /projects/{projectId}/certificates` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return self._call(
            _CREATE,
            path={"projectId": project_id},
            body={"certificate": certificate, "key": key, "chain": chain, "is_invalid": is_invalid},
        )

    def update(
        self,
        project_id: str,
        certificate_id: str,
        *,
        chain: Sequence[str] | Omit = omit,
        is_invalid: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects certificates.

        `PATCH /projects/{projectId}/certificates/{certificateId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            certificate_id: Id of the certificate.
        """
        return self._call(
            _UPDATE,
            path={"projectId": project_id, "certificateId": certificate_id},
            body={"chain": chain, "is_invalid": is_invalid},
        )

    def delete(self, project_id: str, certificate_id: str) -> models.AcceptedResponse:
        """Delete projects certificates.

        `DELETE /projects/{projectId}/certificates/{certificateId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            certificate_id: Id of the certificate.
        """
        return self._call(_DELETE, path={"projectId": project_id, "certificateId": certificate_id})


class AsyncCertificates(AsyncResource):
    """Certificates."""

    @cached_property
    def provisioners(self) -> AsyncCertificatesProvisioners:
        from .certificates__provisioners import AsyncCertificatesProvisioners

        return AsyncCertificatesProvisioners(self._api)

    def list(self, project_id: str) -> AsyncPager[models.Certificate]:
        """List projects certificates.

        `GET /projects/{projectId}/certificates` returns every `Certificate`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(self, project_id: str, certificate_id: str) -> models.Certificate:
        """Get projects certificates.

        `GET /projects/{projectId}/certificates/{certificateId}` returns `Certificate`.

        Args:
            project_id: Id of the project.
            certificate_id: Id of the certificate.
        """
        return await self._call(
            _GET, path={"projectId": project_id, "certificateId": certificate_id}
        )

    async def create(
        self,
        project_id: str,
        *,
        certificate: str,
        key: str,
        chain: Sequence[str] | Omit = omit,
        is_invalid: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Create projects certificates.

        `POST /projects/{projectId}/certificates` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(
            _CREATE,
            path={"projectId": project_id},
            body={"certificate": certificate, "key": key, "chain": chain, "is_invalid": is_invalid},
        )

    async def update(
        self,
        project_id: str,
        certificate_id: str,
        *,
        chain: Sequence[str] | Omit = omit,
        is_invalid: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Update projects certificates.

        `PATCH /projects/{projectId}/certificates/{certificateId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            certificate_id: Id of the certificate.
        """
        return await self._call(
            _UPDATE,
            path={"projectId": project_id, "certificateId": certificate_id},
            body={"chain": chain, "is_invalid": is_invalid},
        )

    async def delete(self, project_id: str, certificate_id: str) -> models.AcceptedResponse:
        """Delete projects certificates.

        `DELETE /projects/{projectId}/certificates/{certificateId}` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            certificate_id: Id of the certificate.
        """
        return await self._call(
            _DELETE, path={"projectId": project_id, "certificateId": certificate_id}
        )
