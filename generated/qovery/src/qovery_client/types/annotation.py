"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AnnotationDict(TypedDict):
    """`Annotation` with the property names used in JSON."""

    key: str

    value: str


Annotation: TypeAlias = models.Annotation | AnnotationDict


OrganizationAnnotationsGroupScopeEnum: TypeAlias = (
    models.OrganizationAnnotationsGroupScopeEnum
    | Literal[
        "DEPLOYMENTS",
        "STATEFUL_SETS",
        "SERVICES",
        "INGRESS",
        "GATEWAY_API_ROUTES",
        "HPA",
        "PODS",
        "SECRETS",
        "JOBS",
        "CRON_JOBS",
    ]
)
