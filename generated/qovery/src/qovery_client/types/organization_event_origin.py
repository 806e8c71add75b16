"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

OrganizationEventOrigin: TypeAlias = (
    models.OrganizationEventOrigin
    | Literal["API", "CLI", "CONSOLE", "GIT", "QOVERY_INTERNAL", "SKILL", "TERRAFORM_PROVIDER"]
)


OrganizationEventTargetType: TypeAlias = (
    models.OrganizationEventTargetType
    | Literal[
        "AGENTIC_WORKFLOW",
        "APPLICATION",
        "CLUSTER",
        "CONTAINER",
        "CONTAINER_REGISTRY",
        "DATABASE",
        "ENTERPRISE_CONNECTION",
        "ENVIRONMENT",
        "JOB",
        "HELM",
        "HELM_REPOSITORY",
        "MEMBERS_AND_ROLES",
        "ORGANIZATION",
        "PROJECT",
        "WEBHOOK",
        "TERRAFORM",
    ]
)


OrganizationEventType: TypeAlias = (
    models.OrganizationEventType
    | Literal[
        "CREATE",
        "UPDATE",
        "DELETE",
        "ACCEPT",
        "EXPORT",
        "CLONE",
        "DEPLOY_QUEUED",
        "STOP_QUEUED",
        "RESTART_QUEUED",
        "DELETE_QUEUED",
        "UNINSTALL_QUEUED",
        "MAINTENANCE",
        "DRY_RUN",
        "TRIGGER_REDEPLOY",
        "TRIGGER_CANCEL",
        "FORCE_RUN_QUEUED",
        "FORCE_RUN_QUEUED_DEPLOY",
        "FORCE_RUN_QUEUED_STOP",
        "FORCE_RUN_QUEUED_DELETE",
        "TRIGGER_DEPLOY",
        "TRIGGER_STOP",
        "TRIGGER_RESTART",
        "TRIGGER_DELETE",
        "TRIGGER_UNINSTALL",
        "TRIGGER_DEPLOY_DRY_RUN",
        "TRIGGER_TERRAFORM_FORCE_UNLOCK",
        "TRIGGER_TERRAFORM_MIGRATE_STATE",
        "TRIGGER_FORCE_RUN",
        "TRIGGER_FORCE_RUN_DEPLOY",
        "TRIGGER_FORCE_RUN_STOP",
        "TRIGGER_FORCE_RUN_DELETE",
        "DEPLOYED",
        "STOPPED",
        "DELETED",
        "UNINSTALLED",
        "RESTARTED",
        "DEPLOYED_DRY_RUN",
        "FORCE_RUN_SUCCEEDED",
        "TERRAFORM_FORCE_UNLOCK_SUCCEEDED",
        "TERRAFORM_MIGRATE_STATE_SUCCEEDED",
        "DEPLOY_FAILED",
        "STOP_FAILED",
        "DELETE_FAILED",
        "UNINSTALL_FAILED",
        "RESTART_FAILED",
        "DEPLOYED_DRY_RUN_FAILED",
        "FORCE_RUN_FAILED",
        "TERRAFORM_FORCE_UNLOCK_FAILED",
        "TERRAFORM_MIGRATE_STATE_FAILED",
        "SHELL",
        "PORT_FORWARD",
        "REMOTE_DEBUG",
        "MCP",
        "IMPORT",
        "LOCK",
        "UNLOCK",
        "POLICY_FAILED",
    ]
)
