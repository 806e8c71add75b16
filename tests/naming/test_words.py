"""Words cut out of every spelling, and their number."""

from __future__ import annotations

import pytest

from clientsmith.naming.words import (
    abbreviates,
    is_plural,
    plural,
    same_noun,
    singular,
    split_words,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("listOrganizationApiTokens", "list organization api tokens"),
        ("list-projects-environments", "list projects environments"),
        ("PartialUpdateAddon", "partial update addon"),
        ("Application Environment Variable", "application environment variable"),
        ("listGitLabProjects", "list gitlab projects"),
        ("GitHub", "github"),
        ("organizationGithubAppConnect", "organization github app connect"),
        ("getOAuth2Token", "get oauth2 token"),
        ("OAuth2", "oauth2"),
        ("IPs", "ips"),
        ("listQoveryIPs", "list qovery ips"),
        ("SSHKey", "ssh key"),
        ("SSH Keys", "ssh keys"),
        ("SSHKeyIDs", "ssh key ids"),
        ("ArgoCD", "argocd"),
        ("getArgoCdApp", "get argocd app"),
        ("argoCdConfig", "argocd config"),
        ("AWS", "aws"),
        ("listAWSEKSInstanceType", "list aws eks instance type"),
        ("listAzureAKSInstanceType", "list azure aks instance type"),
        ("RDEs", "rdes"),
        ("listOrganizationWebHooks", "list organization webhooks"),
        ("listDeploymentHistoryV2", "list deployment history v2"),
        ("Addon.V2", "addon v2"),
        ("sha256Hash", "sha256 hash"),
        ("k8sCluster", "k8s cluster"),
        ("M2MTokens", "m2m tokens"),
        ("resetE2EKey", "reset e2e key"),
        ("Data I/O", "data io"),
        ("IPv4Address", "ipv4 address"),
        ("PhoneNumber", "phone number"),
        ("Add-ons", "addons"),
        ("Referral & Rewards", "referral and rewards"),
        ("HTTPSProxyURLs", "https proxy urls"),
        ("page[size]", "page size"),
        ("Café Größe", "cafe grosse"),
        ("Łódź Ærø Øresund", "lodz aero oresund"),
        ("straßenName", "strassen name"),
        ("GRÖẞE œuvre Þing \N{LATIN SMALL LETTER DOTLESS I}s đak", "grosse oeuvre thing is dak"),
        ("\u0426\u0435\u043d\u0430", "\u0446\u0435\u043d\u0430"),
        (
            "\u0438\u043c\u044f\u041f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044fID",
            "\u0438\u043c\u044f \u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044f id",
        ),
        ("\u7528\u6237ID", "\u7528\u6237 id"),
        ("getHTTP\u540d\u524d2", "get http \u540d\u524d2"),
        ("", ""),
        ("!?", ""),
    ],
)
def test_cut(text: str, words: str) -> None:
    assert " ".join(split_words(text)) == words


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("organization", "organizations"),
        ("registry", "registries"),
        ("key", "keys"),
        ("status", "statuses"),
        ("alias", "aliases"),
        ("address", "addresses"),
        ("branch", "branches"),
        ("database", "databases"),
        ("cache", "caches"),
        ("analysis", "analyses"),
        ("person", "people"),
        ("virus", "viruses"),
        ("box", "boxes"),
    ],
)
def test_number(one: str, many: str) -> None:
    assert plural(one) == many
    assert singular(many) == one
    assert plural(many) == many
    assert singular(one) == one
    assert is_plural(many) and not is_plural(one)


@pytest.mark.parametrize("word", ["history", "access", "aws", "metadata", "kubernetes", "v2"])
def test_not_counted(word: str) -> None:
    assert plural(word) == singular(word) == word
    assert not is_plural(word)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("invite", "invitations"),
        ("profiles", "profiling"),
        ("routes", "routing"),
        ("autoscaler", "autoscaling"),
        ("referenced", "references"),
        ("info", "information"),
    ],
)
def test_same_noun(left: str, right: str) -> None:
    assert same_noun(left, right)


@pytest.mark.parametrize(
    ("left", "right"), [("server", "service"), ("user", "use"), ("port", "project")]
)
def test_other_noun(left: str, right: str) -> None:
    assert not same_noun(left, right)


def test_abbreviations() -> None:
    assert abbreviates("org", "organization")
    assert abbreviates("cert", "certificate")
    assert not abbreviates("org", "origin")
    assert not abbreviates("service", "services")
