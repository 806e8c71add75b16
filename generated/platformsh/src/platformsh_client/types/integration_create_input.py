"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias

from .. import types

IntegrationCreateInput: TypeAlias = (
    types.BitbucketIntegrationCreateInput
    | types.BitbucketServerIntegrationCreateInput
    | types.BlackfireIntegrationCreateInput
    | types.FastlyIntegrationCreateInput
    | types.GithubIntegrationCreateInput
    | types.GitLabIntegrationCreateInput
    | types.EmailIntegrationCreateInput
    | types.PagerDutyIntegrationCreateInput
    | types.SlackIntegrationCreateInput
    | types.HealthWebHookIntegrationCreateInput
    | types.HttpLogIntegrationCreateInput
    | types.NewRelicIntegrationCreateInput
    | types.OtlpLogIntegrationCreateInput
    | types.ScriptIntegrationCreateInput
    | types.SplunkIntegrationCreateInput
    | types.SumologicIntegrationCreateInput
    | types.SyslogIntegrationCreateInput
    | types.WebHookIntegrationCreateInput
)
