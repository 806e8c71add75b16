"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

OrganizationEventSubTargetType: TypeAlias = (
    models.OrganizationEventSubTargetType
    | Literal[
        "ADVANCED_SETTINGS",
        "ALERT_RECEIVER",
        "ALERT_RULE",
        "ANNOTATIONS_GROUP",
        "API_TOKEN",
        "ARGOCD_CLUSTER_MAPPING",
        "ARGOCD_CONFIGURATION",
        "BILLING_INFO",
        "BILLING_USAGE_REPORT",
        "BLUEPRINT_MIGRATION",
        "CLOUD_PROVIDER_CREDENTIALS",
        "CLUSTER_CREDENTIALS",
        "CLUSTER_ROUTING_TABLE",
        "CONFIG",
        "CREDIT_CARD",
        "CREDIT_CODE",
        "CUSTOM_DOMAIN",
        "CUSTOM_ROLE",
        "DEPLOYMENT_RULE",
        "DEPLOYMENT_STAGE",
        "DNS_PROVIDER",
        "GITHUB_APP",
        "GIT_REPOSITORY",
        "GIT_TOKEN",
        "INVITATION",
        "JWT_TOKEN_FORGED",
        "KUBERNETES_CONFIGURATION",
        "KUBERNETES_CREDENTIALS",
        "LABELS_GROUP",
        "MCP_SERVER",
        "MEMBER_ROLE",
        "PLAN",
        "POLICY_API_TOKEN",
        "REMOTE_ACCESS",
        "SECRET",
        "SSO",
        "TERRAFORM",
        "TOOL_CALL",
        "TRANSFER_OWNERSHIP",
        "VARIABLE",
    ]
)
